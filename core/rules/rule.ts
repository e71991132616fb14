// The contract of a rule. One rule, one file; the file name is the id and is written nowhere else.

import type { CaseClass } from '../case/case-class';
import type { Agent, CaseFacts, FactName, Hearing, Limit, ListName, Party, Payment, Service } from '../case/facts';
import type { Facet, FieldId } from '../case/fields';

export interface Rows {
  case: CaseFacts;
  party: Party;
  agent: Agent;
  hearing: Hearing;
  service: Service;
  limit: Limit;
  payment: Payment;
}

export type Each = keyof Rows;

/** What a rule may know beside the facts. `today` is a day; the store answers for other cases. */
export interface Surroundings {
  today: string;
  /**
   * 'closing' (default): somebody stands before the page and is about to close the case.
   * 'ledger': rows of an export, in which pending cases have not been closed yet and need not look so.
   */
  occasion?: 'closing' | 'ledger';
  /** 法院代字 of this court (内2299), where the settings know it. */
  court?: string;
  /** Undefined where the store cannot be asked: rules over several cases then cannot tell. */
  history?: CaseHistory;
}

/** Questions over the other cases of this computer, answered by digest. */
export interface CaseHistory {
  /** Other cases in which this phone stands beside another name. */
  casesWithPhone(digest: string): { caseNumber: string; nameDigest?: string }[];
  /** Other hearings on the same day in the same room or of the same judge. */
  hearingsOn(day: string): { caseNumber: string; judge?: string; room?: string; from: string; to?: string }[];
  /** Other cases with the same defendant and cause filed within the days around. */
  similarCases(facts: CaseFacts, days: number): string[];
  /** Digests of the judge's and clerk's own numbers. */
  ownPhones: string[];
}

/** Most rules are about trial cases only; these are for the few that are about every case. */
export const everyClass: readonly CaseClass[] = [
  'criminal',
  'civil',
  'administrative',
  'compensation',
  'enforcement',
  'other',
];

/** What a rule answers when something is the matter. */
export interface Complaint {
  field?: FieldId;
  /** Row, when the rule runs once for the case but complains about one row. */
  subject?: string;
  /** Replaces the rule's `why` on screen, where the sentence depends on the facts. */
  message?: string;
  about?: string;
  fix?: string;
}

/** 'unseen' = cannot tell. */
export type Answer = false | '' | 0 | null | undefined | Complaint | Complaint[] | 'unseen';

type Seen<T, N extends keyof T> = T & { [K in N]-?: Exclude<T[K], undefined> };

type Params = Record<string, number>;

export interface Rule<
  E extends Each = Each,
  N extends FactName = never,
  R extends keyof Rows[E] = never,
  P extends Params = Params,
> {
  title: string;
  /** English gloss, one line. */
  en: string;
  /** What is the matter and why it counts, one sentence without a full stop at the panel's width. */
  why: string;
  /** How to repair it, one sentence. */
  repair?: string;
  /** `manual-2022:11`, `法释〔2018〕7号:5`, `民诉法:95`. */
  basis: string[];
  kind: 'missing' | 'wrong';
  severity: 'error' | 'warning';
  facet: Facet;
  /** The rule runs once for each row of this kind (default: once for the case). */
  each?: E;
  /** Case classes it is about (default: criminal, civil, administrative, compensation). */
  classes?: readonly CaseClass[];
  /** Facts of the case that must have been seen; lists must have been seen. If one is unseen, the engine answers "cannot tell". */
  needs?: readonly N[];
  /** The same for entries of the row. */
  needsOfRow?: readonly R[];
  /** Lists that must have been seen complete, because the rule is about something that is not there. */
  absence?: readonly ListName[];
  /** A setting it cannot do without: where that is not told the rule cannot tell, and what it said before is taken back. */
  needsSetting?: 'court';
  /**
   * The entries stand on few systems' pages: that they are unseen is told with the rule,
   * and does not make its facet 未核对.
   */
  optional?: boolean;
  /** Asks for what a case must have when it is closed: not asked of the pending cases of a ledger. */
  atClosing?: boolean;
  /** Whole numbers and sums with their defaults; a person may change them. */
  params?: P;
  /** What a person is asked for each of them, with its unit. */
  paramLabels?: { [K in keyof P]: string };
  since: string;
  check: (facts: Seen<CaseFacts, N>, row: Seen<Rows[E], R>, around: Surroundings, params: P) => Answer;
  examples: Examples;
}

/** A partial case; `caseNumber` is filled in when left out. Rows may leave out their key. */
export type Example = DeepPartial<CaseFacts> &
  Partial<Omit<Surroundings, 'history'>> & { history?: Partial<CaseHistory> };

export interface Examples {
  pass: Example[];
  fail: Example[];
  unseen: Example[];
  boundary?: Example[];
}

type DeepPartial<T> = T extends (infer U)[]
  ? DeepPartial<U>[]
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** Keeps the types of one definition together; what it returns is what the engine runs. */
export function rule<
  E extends Each = 'case',
  const N extends FactName = never,
  const R extends keyof Rows[E] = never,
  P extends Params = Params,
>(definition: Rule<E, N, R, P>): Rule {
  return definition as unknown as Rule;
}
