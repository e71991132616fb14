import type { TabView } from '@core/view';
import type { ReactNode, RefObject } from 'react';
import type { OverlayAction } from '../../link/overlay-link';
import { Icon, Seal } from '../icons';
import { text } from '../text';
import { CaseBody } from './case-body';
import { DriftRows } from './drift-rows';
import type { PanelPlace } from './places';
import { useDrag } from './use-drag';
import { useFocusKept } from './use-focus-kept';
import { type PanelDeeds, usePanel } from './use-panel';
import { caseNumberText } from './words';

interface Props extends PanelDeeds {
  view: TabView;
  place: PanelPlace;
  today: string;
  chosen?: string;
  /** Stands under the head while the panel is open. */
  notice?: ReactNode;
  ref: RefObject<HTMLElement | null>;
  onMoved(): void;
  onHome(): void;
}

/** The open state: the case in one glance, its findings, the keys. */
export function Panel(props: Props) {
  const { view, place } = props;
  const focus = useFocusKept(props.ref, props.onChoose);
  const send = (action: OverlayAction) => {
    focus.note(action);
    props.send(action);
  };
  const state = usePanel(view, props.chosen, { ...props, send });
  return (
    <section
      ref={props.ref}
      className="panel"
      aria-label={text('overlay_title')}
      style={{ left: place.left, top: place.top, width: place.width, maxHeight: place.maxHeight }}
      onKeyDown={state.onKeyDown}
      {...focus.on}
    >
      <PanelHead {...props} />
      {props.notice}
      {view.storage === 'memory' && <p className="storage-line">{text('overlay_memory')}</p>}
      {view.drift && <DriftRows drift={view.drift} />}
      {view.case ? (
        <CaseBody {...props} send={send} view={view.case} state={state} chosen={props.chosen} />
      ) : (
        view.state === 'ambiguous' && (
          <div className="summary">
            <h3>{text('overlay_ambiguous')}</h3>
            <p>{text('overlay_ambiguous_more')}</p>
          </div>
        )
      )}
      <PanelFoot onWorkList={() => send({ do: 'work-list' })} />
    </section>
  );
}

function PanelHead({ view, today, onMove, onMoved, onHome, onFold, send }: Props) {
  const drag = useDrag(onMove, onMoved);
  // The page under the panel is to be pointed at, too.
  const teach = () => {
    onFold();
    send({ do: 'teach' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a handle for the pointer only; Alt and the arrows move the panel from anywhere in it
    <div className="head" {...drag} onDoubleClick={onHome}>
      <Seal />
      <h2>{text('overlay_title')}</h2>
      {view.case && <span className="head-number">{caseNumberText(view.case.caseNumber, today)}</span>}
      <span className="head-tools">
        <span className="grip" title={text('overlay_move')}>
          <Icon name="grip" />
        </span>
        <button type="button" className="square" title={text('overlay_teach')} onClick={teach}>
          <Icon name="teach" />
          <span className="hidden-text">{text('overlay_teach')}</span>
        </button>
        <button type="button" className="square" title={text('overlay_fold')} onClick={onFold}>
          <Icon name="fold" />
          <span className="hidden-text">{text('overlay_fold')}</span>
        </button>
      </span>
    </div>
  );
}

function PanelFoot({ onWorkList }: { onWorkList(): void }) {
  return (
    <div className="foot">
      <span>
        <span className="keys">
          <kbd>Alt</kbd>
          <kbd>J</kbd> {text('overlay_fold')}
        </span>
        <span className="keys">
          <kbd>↑</kbd>
          <kbd>↓</kbd> {text('overlay_keys_choose')}
        </span>
        <span className="keys">
          <kbd>Enter</kbd> {text('overlay_locate')}
        </span>
      </span>
      <button type="button" className="button quiet" onClick={onWorkList}>
        {text('overlay_work_list')}
        <Icon name="right" size={14} />
      </button>
    </div>
  );
}
