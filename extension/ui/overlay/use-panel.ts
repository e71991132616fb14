import type { Facet } from '@core/case/fields';
import type { TabView } from '@core/view';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Fixes, OverlayAction } from '../../link/overlay-link';
import { ownAct } from './own-act';
import { type KeyAct, keyAct, movement } from './panel-keys';
import { neighbour, type Row, rowsOf } from './rows';
import type { GivenWaiver } from './use-reason';

export interface PanelDeeds {
  fixes: Fixes;
  onChoose(row: string): void;
  onFold(): void;
  onMove(by: { x: number; y: number }): void;
  send(action: OverlayAction): void;
}

interface Giving {
  row: string;
  what: 'reason' | 'note';
}

export interface PanelState {
  rows: Row[];
  filter?: Facet;
  /** Row for which a reason or a note is being given. */
  giving?: Giving;
  list: RefObject<HTMLUListElement | null>;
  setFilter(facet: Facet | undefined): void;
  give(row: string, what: Giving['what']): void;
  endGiving(): void;
  waive(row: Row, given: GivenWaiver): void;
  annotate(row: Row, note: string): void;
  locate(row: Row): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** What the panel remembers while it is open, and what its keys do. */
export function usePanel(view: TabView, chosen: string | undefined, deeds: PanelDeeds): PanelState {
  const [filter, setFilter] = useState<Facet>();
  const list = useRef<HTMLUListElement>(null);
  const rows = view.case ? rowsOf(view.case, filter) : [];

  const locate = (row: Row) => {
    deeds.onChoose(row.id);
    deeds.send(row.kind === 'finding' ? { do: 'locate', finding: row.id } : { do: 'door', facet: row.facet.facet });
  };
  const step = (by: 1 | -1) => {
    const next = neighbour(rows, chosen, by);
    if (!next) return;
    deeds.onChoose(next.id);
    rowElement(list.current, next.id)?.focus({ preventScroll: true });
  };
  // The explained row is about to go: the focus moves on with the choice.
  const gives = useGiving(list, deeds.send, () => step(1));
  const actOnChosen = (act: KeyAct, event: KeyboardEvent<HTMLElement>) => {
    const row = rows.find((one) => one.id === chosen);
    if (!row) return;
    if (act === 'locate') locate(row);
    if (row.kind !== 'finding') return;
    if (act === 'waive') gives.give(row.id, 'reason');
    const isOffered = deeds.fixes.offers.some(({ finding }) => finding === row.id);
    if (act === 'fix' && isOffered) ownAct(event, () => deeds.send({ do: 'fix', finding: row.id }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const act = keyAct(pressed(event), focusKind(event.target as Element));
    if (!act) return;
    event.preventDefault();
    const by = movement(act);
    if (by) deeds.onMove(by);
    else if (act === 'up' || act === 'down') step(act === 'down' ? 1 : -1);
    else if (act !== 'back') actOnChosen(act, event);
    else if (gives.giving) gives.endGiving();
    else deeds.onFold();
  };
  return {
    rows,
    list,
    setFilter,
    locate,
    onKeyDown,
    ...(filter && { filter }),
    ...gives,
  };
}

/** One row at a time asks for a reason or a note; put away, the focus goes back to its row. */
function useGiving(
  list: RefObject<HTMLUListElement | null>,
  send: PanelDeeds['send'],
  moveOn: () => void,
): Pick<PanelState, 'giving' | 'give' | 'endGiving' | 'annotate' | 'waive'> {
  const [giving, setGiving] = useState<Giving>();
  const endGiving = () => {
    if (giving) rowElement(list.current, giving.row)?.focus({ preventScroll: true });
    setGiving(undefined);
  };
  return {
    ...(giving && { giving }),
    give: (row, what) => setGiving({ row, what }),
    endGiving,
    annotate: (row, note) => {
      endGiving();
      send({ do: 'annotate', finding: row.id, note });
    },
    waive: (row, given) => {
      setGiving(undefined);
      send({ do: 'waive', finding: row.id, ...given });
      moveOn();
    },
  };
}

function pressed({ key, altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) {
  return { key, altKey, ctrlKey, metaKey, isComposing: nativeEvent.isComposing };
}

function focusKind(target: Element): 'row' | 'button' | 'input' {
  if (target.closest('input')) return 'input';
  return target.closest('button') ? 'button' : 'row';
}

function rowElement(list: Element | null, id: string): HTMLElement | undefined {
  return [...(list?.children ?? [])].find(
    (child): child is HTMLElement => child instanceof HTMLElement && child.dataset.row === id,
  );
}
