// Runs rules over the facts of one case. Three results for each: something is the matter, nothing is, cannot tell.

import { classOf, registrationOnly, typeOf } from '../case/case-class';
import { isBlank } from '../case/entries';
import type { CaseFacts, ListName } from '../case/facts';
import { type Facet, type FieldId, facets } from '../case/fields';
import { subjectLabel } from '../case/subject';
import { rules as allRules } from './all';
import type { Finding } from './finding';
import { type Profile, refusalList, type Setting, settingOf } from './profiles';
import type { Answer, Complaint, Each, Rows, Rule, Surroundings } from './rule';

export interface RunOptions {
  profile?: Profile;
  /** Set by a person for one rule, before the profile. */
  severities?: Record<string, Setting>;
  /** Changed parameters by rule; what is no number, negative or not known is ignored. */
  params?: Record<string, Record<string, number>>;
  rules?: Record<string, Rule>;
}

export interface Unseen {
  rule: string;
  facet: Facet;
  subject?: string;
  /** A setting is not told: nothing that was found before holds any more. */
  unset?: true;
}

export interface RunResult {
  findings: Finding[];
  /** Rules that cannot tell, row by row. */
  unseen: Unseen[];
  /** Rules that failed: they hide no other finding. */
  crashed: { rule: string; error: string }[];
  /** Rules that were asked and found nothing. */
  passed: string[];
}

export interface FacetState {
  facet: Facet;
  /** Nothing of it was seen, or not all that its rules need. */
  unseen: boolean;
}

type Row = Rows[Each];

const lists: Record<Exclude<Each, 'case'>, ListName> = {
  party: 'parties',
  agent: 'agents',
  hearing: 'hearings',
  service: 'services',
  limit: 'limits',
  payment: 'payments',
};
const trial = ['criminal', 'civil', 'administrative', 'compensation'];

export const ruleIds: readonly string[] = Object.keys(allRules);

/**
 * Judges one case. Pure: the same facts, surroundings and options give the same result.
 * What the options mean for a type of case is worked out once for each options object: change none, make a new one.
 */
export function runRules(facts: CaseFacts, around: Surroundings, options: RunOptions = byDefault): RunResult {
  const result: RunResult = { findings: [], unseen: [], crashed: [], passed: [] };
  const run: Run = { facts, around, result };
  const pending = around.occasion === 'ledger' && facts.closedOn === null;
  for (const step of stepsFor(typeOf(facts.caseNumber), options)) {
    if (!(pending && step.rule.atClosing)) judge(step, run);
  }
  return result;
}

/** Facets that concern a type of case (民初, 执 …), in the order of `facets`. */
export function facetsFor(type: string, rules: Record<string, Rule> = allRules): Facet[] {
  const byType = kept(facetsOf, rules);
  const own =
    byType.get(type) ??
    facets.filter((facet) => Object.values(rules).some((rule) => rule.facet === facet && concerns(rule, type)));
  byType.set(type, own);
  return own;
}

/** Which facets concern the case, and which of them cannot be called seen. */
export function facetStates(facts: CaseFacts, result: RunResult, rules: Record<string, Rule> = allRules): FacetState[] {
  const facetOf = (rule: string) => rules[rule]?.facet;
  const blind = new Set(result.unseen.filter(({ rule }) => !rules[rule]?.optional).map(({ facet }) => facet));
  const failed = new Set(result.crashed.map(({ rule }) => facetOf(rule)));
  const looked = new Set([...result.passed, ...result.findings.map(({ rule }) => rule)].map(facetOf));
  return facetsFor(typeOf(facts.caseNumber), rules).map((facet) => ({
    facet,
    unseen: blind.has(facet) || failed.has(facet) || !looked.has(facet),
  }));
}

/** A rule's parameters with a person's changes. */
export function paramsFor(rule: Rule, changes: Record<string, number> = {}): Record<string, number> {
  const params = { ...rule.params };
  for (const name of Object.keys(params)) {
    const value = changes[name];
    if (value !== undefined && Number.isFinite(value) && value >= 0) params[name] = value;
  }
  return params;
}

/** A rule as it is set for one type of case. */
interface Step {
  id: string;
  rule: Rule;
  setting: 'error' | 'warning';
  params: Record<string, number>;
  /** Rows it runs over; undefined for the case itself. */
  list?: ListName;
}

interface Run {
  facts: CaseFacts;
  around: Surroundings;
  result: RunResult;
}

const byDefault: RunOptions = {};
const stepsOf = new WeakMap<RunOptions, Map<string, Step[]>>();
const facetsOf = new WeakMap<Record<string, Rule>, Map<string, Facet[]>>();

function stepsFor(type: string, options: RunOptions): Step[] {
  const byType = kept(stepsOf, Object.keys(options).length === 0 ? byDefault : options);
  const own = byType.get(type) ?? newSteps(type, options);
  byType.set(type, own);
  return own;
}

function newSteps(type: string, options: RunOptions): Step[] {
  const { rules = allRules, profile = refusalList, severities, params } = options;
  return Object.entries(rules).flatMap(([id, rule]) => {
    const setting = severities?.[id] ?? settingOf(profile, id, classOf(type)) ?? rule.severity;
    if (setting === 'off' || !concerns(rule, type)) return [];
    const list = rule.each && rule.each !== 'case' ? lists[rule.each] : undefined;
    return [{ id, rule, setting, params: paramsFor(rule, params?.[id]), list }];
  });
}

function kept<K extends object, V>(all: WeakMap<K, Map<string, V>>, key: K): Map<string, V> {
  const own = all.get(key) ?? new Map<string, V>();
  all.set(key, own);
  return own;
}

function concerns(rule: Rule, type: string): boolean {
  return !registrationOnly.includes(type) && (rule.classes ?? trial).includes(classOf(type));
}

function judge(step: Step, run: Run): void {
  const { rule } = step;
  const { facts, around, result } = run;
  const before = result.findings.length + result.unseen.length + result.crashed.length;
  if (rule.needsSetting && !around[rule.needsSetting])
    result.unseen.push({ rule: step.id, facet: rule.facet, unset: true });
  else if (isUnseen(facts, rule.needs) || lacksAbsence(rule, facts)) tellUnseen(step, run);
  else if (!step.list) judgeRow(step, run, facts);
  else judgeList(step, run, step.list);
  if (result.findings.length + result.unseen.length + result.crashed.length === before) result.passed.push(step.id);
}

function judgeList(step: Step, run: Run, list: ListName): void {
  // Rows that a paged or loading grid still hides cannot be judged.
  if (run.facts[list] === undefined || run.facts.incomplete?.includes(list)) tellUnseen(step, run);
  for (const row of run.facts[list] ?? []) judgeRow(step, run, row, row.key);
}

function judgeRow(step: Step, run: Run, row: Row, subject?: string): void {
  const { id, rule, params } = step;
  const { facts, around, result } = run;
  if (isUnseen(row, rule.needsOfRow)) {
    tellUnseen(step, run, subject);
    return;
  }
  let answer: Answer;
  try {
    answer = rule.check(facts as never, row as never, around, params);
  } catch (cause) {
    // Only the kind of failure: a message could repeat a value.
    result.crashed.push({ rule: id, error: cause instanceof Error ? cause.name : 'unknown' });
    return;
  }
  if (answer === 'unseen') tellUnseen(step, run, subject);
  else if (answer) {
    for (const each of Array.isArray(answer) ? answer : [answer]) {
      result.findings.push(findingOf(step, facts, row, each, each.subject ?? subject));
    }
  }
}

function tellUnseen({ id, rule }: Step, { result }: Run, subject?: string): void {
  result.unseen.push({ rule: id, facet: rule.facet, ...(subject && { subject }) });
}

function isUnseen(of: object, names: readonly PropertyKey[] | undefined): boolean {
  return (names ?? []).some((name) => (of as Record<PropertyKey, unknown>)[name] === undefined);
}

function lacksAbsence({ absence }: Rule, facts: CaseFacts): boolean {
  return (absence ?? []).some((list) => facts[list] === undefined || facts.incomplete?.includes(list));
}

function findingOf(step: Step, facts: CaseFacts, row: Row, complaint: Complaint, subject?: string): Finding {
  const { id, rule, setting } = step;
  const label = subject && subjectLabel(facts, subject);
  const about = complaint.about ?? aboutOf(row, complaint.field);
  return {
    rule: id,
    kind: rule.kind,
    severity: setting,
    facet: rule.facet,
    caseNumber: facts.caseNumber,
    ...(subject && { subject }),
    ...(label && { subjectLabel: label }),
    ...(complaint.field && { field: complaint.field }),
    message: complaint.message ?? rule.why,
    ...(rule.repair && { repair: rule.repair }),
    indicators: indicatorsOf(rule.basis),
    ...(about !== undefined && { about }),
    ...(complaint.fix && { fix: complaint.fix }),
  };
}

/** The value that a waiver is bound to: a digest for what is personal, else the entry itself; '' for an empty one. */
function aboutOf(row: Row, field: FieldId | undefined): string | undefined {
  const name = field?.split('.').at(-1);
  const value = name === undefined ? undefined : (row as unknown as Record<string, unknown>)[name];
  if (value === undefined) return undefined;
  if (isBlank(value)) return '';
  if (Array.isArray(value)) return value.join('、');
  if (typeof value !== 'object' || value === null) return String(value);
  return 'digest' in value ? String(value.digest) : undefined;
}

/** `manual-2022:14②` → 14. */
function indicatorsOf(basis: readonly string[]): number[] {
  const numbers = basis.flatMap((text) => /^manual-2022:(\d+)/.exec(text)?.[1] ?? []);
  return [...new Set(numbers.map(Number))];
}
