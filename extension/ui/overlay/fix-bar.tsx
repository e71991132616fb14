import type { Fixes, OverlayAction } from '../../link/overlay-link';
import { Icon } from '../icons';
import { text } from '../text';
import { FixLine } from './fix-line';
import { ownAct } from './own-act';
import { fieldName } from './words';

interface Props {
  fixes: Fixes;
  send(action: OverlayAction): void;
}

/** 全部修正 for what can be corrected now, and a way back for what was. */
export function FixBar({ fixes: { offers, done }, send }: Props) {
  if (offers.length < 2 && done.length === 0) return null;
  return (
    <div className="fix-bar">
      {offers.length > 1 && (
        <p>
          <span>{text('fix_possible', offers.length)}</span>
          <button
            type="button"
            className="button small"
            onClick={(event) => ownAct(event, () => send({ do: 'fix-all' }))}
          >
            <Icon name="fix" size={14} />
            {text('fix_all')}
          </button>
        </p>
      )}
      <FixedList fixes={{ offers, done }} send={send} />
    </div>
  );
}

/** Corrections made on this page. Nothing is saved by us: the person saves. */
export function FixedList({ fixes: { done }, send }: Props) {
  if (done.length === 0) return null;
  return (
    <>
      <p className="hint">{text('fix_done_not_saved', done.length)}</p>
      <ul>
        {done.map((one) => (
          <li key={one.finding}>
            <div>
              <span>{fieldName(one.field)}</span>
              <FixLine fix={one} />
            </div>
            <button
              type="button"
              className="button quiet"
              onClick={(event) => ownAct(event, () => send({ do: 'undo-fix', finding: one.finding }))}
            >
              <Icon name="undo" size={14} />
              {text('fix_undo')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
