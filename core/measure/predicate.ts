// Conditions as data. Each is true, false or unknown for a row: an empty entry makes it false, an unseen one unknown.

import type { Day } from '../case/day';
import type { RecordKind } from '../case/ledger';
import type { Moment, Window } from './moments';

export interface Period {
  days?: number;
  months?: number;
}

/** A day: of the as-of date, one that the manual names, or an entry of the row with a period after it. */
export type DayTerm = { moment: Moment } | { on: Day } | { field: string; plus?: Period };

export type Predicate =
  | { op: 'all' | 'any'; of: Predicate[] }
  | { op: 'not'; of: Predicate }
  /** The entry is one of the words (a list: holds one of them). */
  | { op: 'in'; field: string; words: string[] }
  | { op: 'yes'; field: string }
  | { op: 'positive'; field: string }
  /** Seen and empty. */
  | { op: 'empty'; field: string }
  /** 类型代字, compared whole or by its beginning. */
  | { op: 'type'; in?: string[]; startsWith?: string[]; except?: string[] }
  /** The day of the entry lies in the window. */
  | { op: 'during'; field: string; window: Window }
  /** Filed on or before the moment and not closed on or before it. */
  | { op: 'pending'; at: Moment }
  /** The as-of date is after this anniversary of filing. */
  | { op: 'older'; years: number }
  /** The day of the entry is given and not after the other. */
  | { op: 'by'; field: string; day: DayTerm }
  /** Both days are given and the entry is after the other. */
  | { op: 'after'; field: string; day: DayTerm }
  /** The as-of date is after this day. */
  | { op: 'past'; day: DayTerm }
  /** One of the payments of the case. */
  | { op: 'somePayment'; where: Predicate }
  /** Named as 执行依据案号 by a case of which this is certain. */
  | { op: 'namedBy'; where: Predicate };

/** Rows of one kind. */
export interface Selection {
  records: Exclude<RecordKind, 'external'>;
  where: Predicate;
}

export function all(...of: Predicate[]): Predicate {
  const flat = of.flatMap((p) => (p.op === 'all' ? p.of : [p]));
  return flat.length === 1 ? (flat[0] as Predicate) : { op: 'all', of: flat };
}

export function any(...of: Predicate[]): Predicate {
  return { op: 'any', of };
}

export function not(of: Predicate): Predicate {
  return { op: 'not', of };
}

export function oneOf(field: string, ...words: string[]): Predicate {
  return { op: 'in', field, words };
}

export function yes(field: string): Predicate {
  return { op: 'yes', field };
}

export function positive(field: string): Predicate {
  return { op: 'positive', field };
}

export function empty(field: string): Predicate {
  return { op: 'empty', field };
}

export function during(field: string, window: Window): Predicate {
  return { op: 'during', field, window };
}

export function filedIn(window: Window): Predicate {
  return during('filedOn', window);
}

export function pending(at: Moment): Predicate {
  return { op: 'pending', at };
}

export function older(years: number): Predicate {
  return { op: 'older', years };
}

export function by(field: string, day: DayTerm | Moment): Predicate {
  return { op: 'by', field, day: term(day) };
}

export function after(field: string, day: DayTerm): Predicate {
  return { op: 'after', field, day };
}

export function past(field: string, plus?: Period): Predicate {
  return { op: 'past', day: plus ? { field, plus } : { field } };
}

/** An event that has happened by the as-of date. */
export function given(field: string): Predicate {
  return by(field, 'asOf');
}

/** Within the period after another entry, and not before it. */
export function within(field: string, from: string, plus: Period): Predicate {
  return all(by(field, { field: from, plus }), by(from, { field }));
}

/** The term is over and the entry was not made within it: a missing one counts once the term is over. */
export function late(field: string, from: string, plus: Period): Predicate {
  return all(past(from, plus), not(by(field, { field: from, plus })));
}

export function somePayment(where: Predicate): Predicate {
  return { op: 'somePayment', where };
}

export function namedBy(where: Predicate): Predicate {
  return { op: 'namedBy', where };
}

function term(day: DayTerm | Moment): DayTerm {
  return typeof day === 'string' ? { moment: day } : day;
}
