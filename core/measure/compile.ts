// Predicates → functions over whole columns. One function for each distinct condition, however many indicators hold it.

import type { Day } from '../case/day';
import { momentDay, toNumberOfDay, type Window, windowDays } from './moments';
import { and, certain, or, type Planes, without } from './planes';
import type { DayTerm, Predicate } from './predicate';
import { namedRows, paymentRows } from './relations';
import { everyRow, fieldOf, kept, matching, notAfter, ordered, type Table, threeValued } from './table';
import type { Scope } from './tables';

/** The rows of a table for which the condition holds, and may hold. */
export type Condition = (table: Table, scope: Scope) => Planes;

const compiled = new Map<string, Condition>();

export function compile(predicate: Predicate): Condition {
  const key = JSON.stringify(predicate);
  const known = compiled.get(key);
  if (known) return known;
  const made = remembered(key, build(predicate), changesWithDay(predicate));
  compiled.set(key, made);
  return made;
}

function build(p: Predicate): Condition {
  switch (p.op) {
    case 'all':
      return fold(p.of, and, (table) => everyRow(table));
    case 'any':
      return fold(p.of, or, (table) => certain(new Int32Array(everyRow(table).yes.length)));
    case 'not': {
      const of = compile(p.of);
      return (table, scope) => without(everyRow(table), of(table, scope));
    }
    case 'in':
      return (table) => matching(table, p.field, `in ${p.words}`, (value) => holds(value, p.words));
    case 'yes':
      return (table) => matching(table, p.field, 'yes', (value) => value === true);
    case 'positive':
      return (table) => matching(table, p.field, '> 0', (value) => Number(value) > 0);
    case 'empty':
      return (table) => matching(table, p.field, 'empty', (value) => value === null || value === '');
    case 'type':
      return (table, scope) => typeRows(table, scope, p);
    case 'during':
      return (table, scope) => within(table, p.field, p.window, scope.asOf);
    case 'pending':
      return (table, scope) => {
        const at = toNumberOfDay(momentDay(p.at, scope.asOf));
        return without(notAfter(table, 'filedOn', at), notAfter(table, 'closedOn', at));
      };
    case 'older':
      return (table, scope) => notAfter(table, 'filedOn', toNumberOfDay(scope.asOf) - 1, { months: 12 * p.years });
    case 'by':
      return (table, scope) => compared(table, p.field, 'by', p.day, scope.asOf);
    case 'after':
      return (table, scope) => compared(table, p.field, 'after', p.day, scope.asOf);
    case 'past':
      return (table, scope) => pastDay(table, p.day, scope.asOf);
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

/** Conditions without a day of the year stay true all year and are kept with the table; the others for one as-of date. */
function remembered(key: string, condition: Condition, changes: boolean): Condition {
  if (!changes) return (table, scope) => kept(table, key, () => condition(table, scope));
  return (table, scope) => {
    const memo = scope.memo.get(table) ?? new Map<string, Planes>();
    scope.memo.set(table, memo);
    const known = memo.get(key);
    if (known) return known;
    const planes = condition(table, scope);
    memo.set(key, planes);
    return planes;
  };
}

function changesWithDay(p: Predicate): boolean {
  if (p.op === 'all' || p.op === 'any') return p.of.some(changesWithDay);
  if (p.op === 'not') return changesWithDay(p.of);
  return !['in', 'yes', 'positive', 'empty', 'type'].includes(p.op);
}

/** What does not change with the day is joined first, so that it is joined once. */
function fold(of: Predicate[], join: (a: Planes, b: Planes) => Planes, none: (table: Table) => Planes): Condition {
  const fixed = of.filter((p) => !changesWithDay(p));
  const rest = of.filter(changesWithDay);
  if (fixed.length > 1 && rest.length > 0) {
    const parts = [compile({ op: join === and ? 'all' : 'any', of: fixed }), ...rest.map(compile)];
    return (table, scope) => parts.map((part) => part(table, scope)).reduce(join);
  }
  const parts = [...fixed, ...rest].map(compile);
  return (table, scope) => (parts.length === 0 ? none(table) : parts.map((part) => part(table, scope)).reduce(join));
}

function holds(value: string | string[] | boolean | number | null, words: string[]): boolean {
  return Array.isArray(value) ? value.some((word) => words.includes(word)) : words.includes(String(value));
}

function within(table: Table, field: string, window: Window, asOf: Day): Planes {
  const { from, to } = windowDays(window, asOf);
  return without(notAfter(table, field, toNumberOfDay(to)), notAfter(table, field, toNumberOfDay(from) - 1));
}

function compared(table: Table, field: string, order: 'by' | 'after', day: DayTerm, asOf: Day): Planes {
  const today = toNumberOfDay(asOf);
  if (!('field' in day)) {
    const fixed = toNumberOfDay(fixedDay(day, asOf));
    const last = notAfter(table, field, isEvent(table, field) ? Math.min(fixed, today) : fixed);
    return order === 'by' ? last : without(notAfter(table, field, today), last);
  }
  // Events after the as-of date are read as empty on either side
  const happened = [field, day.field]
    .filter((name) => isEvent(table, name))
    .map((name) => notAfter(table, name, today));
  return [ordered(table, field, order, day.field, day.plus), ...happened].reduce(and);
}

function pastDay(table: Table, day: DayTerm, asOf: Day): Planes {
  if (!('field' in day))
    return asOf > fixedDay(day, asOf) ? everyRow(table) : without(everyRow(table), everyRow(table));
  return notAfter(table, day.field, toNumberOfDay(asOf) - 1, day.plus);
}

function fixedDay(day: Exclude<DayTerm, { field: string }>, asOf: Day): Day {
  return 'on' in day ? day.on : momentDay(day.moment, asOf);
}

function isEvent(table: Table, name: string): boolean {
  const field = fieldOf(table, name);
  return field.kind === 'day' && field.event;
}

function typeRows(table: Table, { ledger }: Scope, p: Predicate & { op: 'type' }): Planes {
  return kept(table, JSON.stringify(p), () => {
    const matches = (type: string) =>
      (p.in ?? []).includes(type) ||
      ((p.startsWith ?? []).some((start) => type.startsWith(start)) &&
        !(p.except ?? []).some((start) => type.startsWith(start)));
    const answers = new Map<string, boolean>();
    return threeValued(table.rows.length, (row) => {
      const { type, old } = ledger.types[row] as { type: string; old: boolean | undefined };
      const plain = answers.get(type) ?? matches(type);
      answers.set(type, plain);
      if (old === false) return plain;
      const confirmation = matches('诉前调确');
      return old === true || plain === confirmation ? confirmation : undefined;
    });
  });
}
