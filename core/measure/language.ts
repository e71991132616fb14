// How an indicator is written down. Everything here is plain data: it can be stored, sent, explained and turned into SQL.

import type { ExternalItem } from '../case/ledger';
import type { Example } from './example';
import { all, during, not, oneOf, type Predicate, type Selection } from './predicate';

/** A part of a quotient. */
export type Term =
  | { count: Selection }
  | { sum: string; over: Selection }
  /** Figure of the court, added over the months of the calendar year. */
  | { external: ExternalItem }
  /** The last figure given in the year. */
  | { latest: ExternalItem }
  | { plus: Term[] };

export type Measure =
  /** Without any row of `among` there is nothing to be counted. */
  | { kind: 'count'; of: Selection; among?: Selection[] }
  /** Part of a set: `counting` of `of`. */
  | { kind: 'share'; of: Selection; counting: Predicate }
  /** `part` beside `rest`, two sets without a common row: part ÷ (part + rest). */
  | { kind: 'split'; records: Selection['records']; part: Predicate; rest: Predicate }
  /** Two terms over different sets; `complement` takes it from 1. */
  | { kind: 'ratio'; numerator: Term; denominator: Term; complement?: true }
  | { kind: 'mean'; of: string; over: Selection }
  | { kind: 'figure'; term: Term }
  | { kind: 'checklist' };

export type Unit = 'case' | 'item' | 'time' | 'person-case' | 'percent' | 'permille' | 'day' | 'node' | 'none';

/** Shares as fractions of 1 in text: `55/100`. Days and counts as they are. */
export type Target =
  | { kind: 'atLeast' | 'atMost' | 'above' | 'below'; value: string }
  /** Lowest share at the end of each month, by its number. */
  | { kind: 'monthlyFloor'; floors: Record<number, string> }
  /** Nothing left of a set by a day (MM-DD) of the year. */
  | { kind: 'zeroBy'; steps: { of: Selection; title: string; by: string }[] }
  | { kind: 'rank' }
  | { kind: 'none' };

/** What one case changes: a closed case more, or an existing entry put right. */
export interface Move {
  numerator: -1 | 0 | 1;
  denominator: -1 | 0 | 1;
  /** What is done: 补好 and 再结 unless it has another name. */
  verb?: string;
}

export interface SecondValue {
  title: string;
  en: string;
  measure: Measure;
  unit?: Unit;
  target?: Target;
}

export interface Indicator {
  title: string;
  /** English gloss, one line. */
  en: string;
  chapter: Chapter;
  unit: Unit;
  better: 'high' | 'low';
  measure: Measure;
  target: Target;
  /** The target is not in the manual. */
  targetDerived?: true;
  /** Digits after the point where the manual asks for them. */
  digits?: number;
  /** 口径切换 and second values, by the letter after the number: `b` → "4b". */
  seconds?: Record<string, SecondValue>;
  /** What the manual leaves open and how it was decided, a sentence each: 推定. */
  derived?: string[];
  moves?: { closing?: Move; repair?: Move };
  /** Its value is this tool's own estimate: always, or where the official entry is unseen. */
  estimated?: 'always' | 'where-unseen';
  /** 提升方式 in our own words. */
  advice: string[];
  /** Working requirements of the manual, in our own words. */
  checklist?: string[];
  examples: Example[];
}

export type Chapter = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export function indicator(definition: Indicator): Indicator {
  return definition;
}

export function select(records: Selection['records'], ...where: Predicate[]): Selection {
  return { records, where: all(...where) };
}

export function cases(...where: Predicate[]): Selection {
  return select('cases', ...where);
}

export function count(of: Selection): Term {
  return { count: of };
}

/** Closed in the calendar year, and with one of the modes where any is named. */
export function closedInYear(...modes: string[]): Predicate {
  const closed = during('closedOn', 'calendarYear');
  return modes.length === 0 ? closed : all(closed, oneOf('closingMode', ...modes));
}

// Sets of 类型代字 that the manual names

/** 司法确认 and 出具调解书. */
export const confirmationTypes = ['诉前调确', '诉前调书'];

export function typed(...types: string[]): Predicate {
  return { op: 'type', in: types };
}

/** Neither 司法确认, 出具调解书, 恢复执行 nor 财产保全执行. */
export const countedWork: Predicate = not({ op: 'type', in: [...confirmationTypes, '执恢', '执保'] });

/** No enforcement at all, no 司法确认, no 出具调解书. */
export const trialWork: Predicate = not({ op: 'type', in: confirmationTypes, startsWith: ['执'] });

export const notConfirmation: Predicate = not({ op: 'type', in: confirmationTypes });

export const trial: Predicate = not({ op: 'type', startsWith: ['执'] });

export const firstInstance: Predicate = typed('刑初', '民初', '行初', '行赔初');

/** Scope of 法释〔2018〕7号: trials, without 行保. */
export const disclosed: Predicate = {
  op: 'type',
  startsWith: ['刑', '民', '行', '法赔', '委赔'],
  except: ['行保'],
};

export const firstEnforcement: Predicate = typed('执');
