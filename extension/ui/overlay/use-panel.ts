import type { Facet } from '@core/case/fields';
import type { TabView } from '@core/view';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { OverlayAction } from '../../link/overlay-link';
import { isOwnAct } from './own-act';
import { type KeyAct, keyAct, movement } from './panel-keys';
import { neighbour, type Row, rowsOf } from './rows';
import type { Given } from './use-reason';

export interface PanelDeeds {
  onChoose(row: string): void;
  onFold(): void;
  onMove(by: { x: number; y: number }): void;
  send(action: OverlayAction): void;
}

export interface PanelState {
  rows: Row[];
  filter?: Facet;
  /** Row whose reason is being given. */
  waiving?: string;
  list: RefObject<HTMLUListElement | null>;
  setFilter(facet: Facet | undefined): void;
  setWaiving(row: string): void;
  endWaiving(): void;
  waive(row: Row, given: Given): void;
  locate(row: Row): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** What the panel remembers while it is open, and what its keys do. */
export function usePanel(view: TabView, chosen: string | undefined, deeds: PanelDeeds): PanelState {
  const [filter, setFilter] = useState<Facet>();
  const [waiving, setWaiving] = useState<string>();
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
  const endWaiving = () => {
    if (waiving) rowElement(list.current, waiving)?.focus({ preventScroll: true });
    setWaiving(undefined);
  };
  const waive = (row: Row, given: Given) => {
    setWaiving(undefined);
    deeds.send({ do: 'waive', finding: row.id, ...given });
    // The explained row is about to go: the focus moves on with the choice.
    step(1);
  };
  const actOnChosen = (act: KeyAct, trusted: boolean) => {
    const row = rows.find((one) => one.id === chosen);
    if (!row) return;
    if (act === 'locate') locate(row);
    if (row.kind !== 'finding') return;
    if (act === 'waive') setWaiving(row.id);
    if (act === 'fix' && row.finding.fix && trusted) deeds.send({ do: 'fix', finding: row.id });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const act = keyAct(pressed(event), focusKind(event.target as Element));
    if (!act) return;
    event.preventDefault();
    const by = movement(act);
    if (by) deeds.onMove(by);
    else if (act === 'up' || act === 'down') step(act === 'down' ? 1 : -1);
    else if (act !== 'back') actOnChosen(act, isOwnAct(event));
    else if (waiving) endWaiving();
    else deeds.onFold();
  };
  return {
    rows,
    list,
    setFilter,
    setWaiving,
    endWaiving,
    waive,
    locate,
    onKeyDown,
    ...(filter && { filter }),
    ...(waiving && { waiving }),
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
