// Predicates → functions over whole columns. One function for each distinct condition, however many indicators hold it.

import { toNumberOfDay, windowMoments } from './moments';
import { meet, or, type Planes, planesOf, without } from './planes';
import type { DayTerm, Predicate } from './predicate';
import { namedRows, paymentRows } from './relations';
import { everyRow, fieldOf, kept, matching, notAfter, ordered, type Table } from './table';
import type { Scope } from './tables';
import { typeRows } from './type-rows';

/** The rows of a table for which the condition holds, and may hold. */
export type Condition = (table: Table, scope: Scope) => Planes;

/** A condition as sets to be in and sets to be out of; `fixed` is what holds on every day of the year. */
export interface Parts {
  fixed: Predicate | undefined;
  inside: Condition[];
  outside: Condition[];
}

const byObject = new WeakMap<Predicate, Condition>();
const byText = new Map<string, Condition>();

export function compile(predicate: Predicate): Condition {
  const known = byObject.get(predicate);
  if (known) return known;
  const text = JSON.stringify(predicate);
  const made = byText.get(text) ?? remembered(text, build(predicate), changesWithDay(predicate));
  byText.set(text, made);
  byObject.set(predicate, made);
  return made;
}

/** What a condition is made of, so that all of it is joined in one pass. */
export function partsOf(predicate: Predicate): Parts {
  const conditions = predicate.op === 'all' ? predicate.of : [predicate];
  const fixed = conditions.filter((p) => !changesWithDay(p));
  const parts = conditions.filter(changesWithDay).map(split);
  return {
    fixed: fixed.length === 0 ? undefined : fixed.length === 1 ? fixed[0] : { op: 'all', of: fixed },
    inside: parts.flatMap(({ inside }) => inside),
    outside: parts.flatMap(({ outside }) => outside),
  };
}

function split(p: Predicate): Omit<Parts, 'fixed'> {
  return p.op === 'not' ? { inside: [], outside: [compile(p.of)] } : { inside: [compile(p)], outside: [] };
}

function build(p: Predicate): Condition {
  switch (p.op) {
    case 'all':
      return changesWithDay(p) ? joined(partsOf(p)) : joined({ fixed: undefined, ...fixedParts(p.of) });
    case 'not':
      return joined({ fixed: undefined, ...split(p) });
    case 'during':
      return (table, { days }) => {
        const [from, to] = windowMoments[p.window];
        return without(notAfter(table, p.field, days[to]), notAfter(table, p.field, days[from] - 1));
      };
    case 'pending':
      return (table, { days }) =>
        without(notAfter(table, 'filedOn', days[p.at]), notAfter(table, 'closedOn', days[p.at]));
    case 'any': {
      const parts = p.of.map(compile);
      return (table, scope) => parts.map((part) => part(table, scope)).reduce(or, nothing(table));
    }
    case 'in':
      return (table) => matching(table, p.field, (value) => holds(value, p.words));
    case 'yes':
      return (table) => matching(table, p.field, (value) => value === true);
    case 'positive':
      return (table) => matching(table, p.field, (value) => Number(value) > 0);
    case 'empty':
      return (table) => matching(table, p.field, (value) => value === null || value === '');
    case 'type':
      return (table, { ledger }) => typeRows(table, ledger, p);
    case 'older':
      return (table, scope) => notAfter(table, 'filedOn', scope.days.asOf - 1, { months: 12 * p.years });
    case 'by':
      return (table, scope) => compared(table, p.field, 'by', p.day, scope);
    case 'after':
      return (table, scope) => compared(table, p.field, 'after', p.day, scope);
    case 'past':
      return (table, scope) => pastDay(table, p.day, scope);
    case 'somePayment': {
      const where = compile(p.where);
      return (table, scope) => paymentRows(table, scope, where);
    }
    case 'namedBy': {
      const where = compile(p.where);
      return (table, scope) => namedRows(table, scope, where);
    }
  }
}

function joined({ fixed, inside, outside }: Parts): Condition {
  const within = [...(fixed ? [compile(fixed)] : []), ...inside];
  return (table, scope) =>
    meet(
      within.length === 0 ? [everyRow(table)] : within.map((part) => part(table, scope)),
      outside.map((part) => part(table, scope)),
    );
}

function fixedParts(of: Predicate[]): Omit<Parts, 'fixed'> {
  const parts = of.map(split);
  return { inside: parts.flatMap(({ inside }) => inside), outside: parts.flatMap(({ outside }) => outside) };
}

/** Conditions without a day of the year stay true all year and are kept with the table; the others for one as-of date. */
function remembered(text: string, condition: Condition, changes: boolean): Condition {
  if (!changes) return (table, scope) => kept(table, text, () => condition(table, scope));
  return (table, scope) => {
    const memo = scope.memo.get(table) ?? new Map<unknown, Planes>();
    scope.memo.set(table, memo);
    const known = memo.get(condition);
    if (known) return known;
    const planes = condition(table, scope);
    memo.set(condition, planes);
    return planes;
  };
}

function changesWithDay(p: Predicate): boolean {
  if (p.op === 'all' || p.op === 'any') return p.of.some(changesWithDay);
  if (p.op === 'not') return changesWithDay(p.of);
  return !['in', 'yes', 'positive', 'empty', 'type'].includes(p.op);
}

function nothing(table: Table): Planes {
  return kept(table, 'no row', () => planesOf(new Int32Array(everyRow(table).yes.length)));
}

function holds(value: string | string[] | boolean | number | null, words: string[]): boolean {
  return Array.isArray(value) ? value.some((word) => words.includes(word)) : words.includes(String(value));
}

function compared(table: Table, field: string, order: 'by' | 'after', day: DayTerm, scope: Scope): Planes {
  const today = scope.days.asOf;
  if (!('field' in day)) {
    const fixed = fixedDay(day, scope);
    const last = notAfter(table, field, isEvent(table, field) ? Math.min(fixed, today) : fixed);
    return order === 'by' ? last : without(notAfter(table, field, today), last);
  }
  // Events after the as-of date are read as empty on either side
  const happened = [field, day.field]
    .filter((name) => isEvent(table, name))
    .map((name) => notAfter(table, name, today));
  return meet([ordered(table, field, order, day.field, day.plus), ...happened], []);
}

function pastDay(table: Table, day: DayTerm, scope: Scope): Planes {
  if (!('field' in day)) return scope.days.asOf > fixedDay(day, scope) ? everyRow(table) : nothing(table);
  return notAfter(table, day.field, scope.days.asOf - 1, day.plus);
}

function fixedDay(day: Exclude<DayTerm, { field: string }>, { days }: Scope): number {
  return 'on' in day ? toNumberOfDay(day.on) : days[day.moment];
}

function isEvent(table: Table, name: string): boolean {
  const field = fieldOf(table, name);
  return field.kind === 'day' && field.event;
}
