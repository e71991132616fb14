import type { CaseView } from '@core/view';
import type { Fixes, OverlayAction } from '../../link/overlay-link';
import { Icon, stateWord } from '../icons';
import { text } from '../text';
import { FacetChips } from './facet-chips';
import { FindingRow } from './finding-row';
import { FixBar } from './fix-bar';
import { type Row, waivedOf } from './rows';
import { UnseenRow } from './unseen-row';
import type { PanelState } from './use-panel';
import { WaivedLine } from './waived-line';
import { headline } from './words';

interface Props {
  view: CaseView;
  state: PanelState;
  chosen: string | undefined;
  fixes: Fixes;
  today: string;
  onChoose(row: string): void;
  send(action: OverlayAction): void;
}

export function CaseBody(props: Props) {
  const { view, state, fixes, send } = props;
  const { title, more } = headline(view);
  const isEmpty = state.rows.length === 0;
  return (
    <>
      <div className="summary">
        <h3>{title}</h3>
        {more && <p>{more}</p>}
      </div>
      <FacetChips facets={view.facets} filter={state.filter} onFilter={state.setFilter} />
      <FixBar fixes={fixes} send={send} />
      {isEmpty && state.filter && <p className="empty hint">{text('overlay_empty_filter')}</p>}
      <ul className="rows" ref={state.list} aria-label={text('overlay_findings')}>
        {state.rows.map((row) => (
          <PanelRow key={row.id} row={row} {...props} />
        ))}
        {view.crashed.length > 0 && !state.filter && <CrashedRow count={view.crashed.length} />}
      </ul>
      <WaivedLine
        waived={waivedOf(view, state.filter)}
        onUnwaive={(finding) => send({ do: 'unwaive', finding: finding.id })}
      />
    </>
  );
}

function PanelRow({ row, state, chosen, fixes, today, onChoose, send }: Props & { row: Row }) {
  const isChosen = row.id === chosen;
  if (row.kind === 'unseen') {
    return <UnseenRow facet={row.facet} chosen={isChosen} onDoor={() => state.locate(row)} />;
  }
  return (
    <FindingRow
      finding={row.finding}
      offer={fixes.offers.find(({ finding }) => finding === row.id)}
      today={today}
      chosen={isChosen}
      giving={row.id === state.giving?.row ? state.giving.what : undefined}
      onLocate={() => state.locate(row)}
      onFix={() => send({ do: 'fix', finding: row.id })}
      onGiving={(what) => {
        onChoose(row.id);
        state.give(row.id, what);
      }}
      onKeep={state.endGiving}
      onWaive={(given) => state.waive(row, given)}
      onNote={(note) => state.annotate(row, note)}
    />
  );
}

/** Rules that crashed: one failed part hides no other result. */
function CrashedRow({ count }: { count: number }) {
  const colour = { color: 'var(--unseen)' };
  return (
    <li className="row">
      <span className="row-icon" style={colour}>
        <Icon name="unseen" />
      </span>
      <div>
        <h3 className="row-head">
          <span style={{ ...colour, fontWeight: 600 }}>{stateWord('unseen')}</span>
          <span style={{ fontWeight: 600 }}>{text('overlay_crashed', count)}</span>
        </h3>
        <p className="row-why">{text('overlay_crashed_why')}</p>
      </div>
    </li>
  );
}
