// The court's memory: copies of the invented cases, changed by whoever saves, new at every start.

import { cases as original } from './cases';
import type { CourtCase, ListName, Row } from './court-case';

export interface Court {
  cases(): CourtCase[];
  find(id: string): CourtCase | undefined;
  saveFields(of: CourtCase, entries: Row): void;
  /** `row` from 1; one past the end adds a row. */
  saveRow(of: CourtCase, list: ListName, row: number, entries: Row): void;
  removeRow(of: CourtCase, list: ListName, row: number): void;
  /** Accepts anything and closes the case, as in life. */
  close(of: CourtCase, entries: Row): void;
  reset(): void;
}

export function openCourt(): Court {
  let held = structuredClone(original);
  const saveFields = (of: CourtCase, entries: Row) => void Object.assign(of.fields, entries);
  return {
    cases: () => held,
    find: (id) => held.find((one) => one.id === id),
    saveFields,
    saveRow: (of, list, row, entries) => {
      of.lists[list][row - 1] = { ...of.lists[list][row - 1], ...entries };
    },
    removeRow: (of, list, row) => void of.lists[list].splice(row - 1, 1),
    close: (of, entries) => {
      saveFields(of, entries);
      of.status = '已结';
    },
    reset: () => {
      held = structuredClone(original);
    },
  };
}
