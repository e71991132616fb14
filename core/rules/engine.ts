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

type Row = Rows[Each] & { key?: string };

const lists: Record<Exclude<Each, 'case'>, ListName> = {
  party: 'parties',
  agent: 'agents',
  hearing: 'hearings',
  service: 'services',
  limit: 'limits',
  payment: 'payments',
};
const none: Record<string, number> = {};
const trial = ['criminal', 'civil', 'administrative', 'compensation'];

export const ruleIds: readonly string[] = Object.keys(allRules);

/** Judges one case. Pure: the same facts, surroundings and options give the same result. */
export function runRules(facts: CaseFacts, around: Surroundings, options: RunOptions = {}): RunResult {
  const result: RunResult = { findings: [], unseen: [], crashed: [], passed: [] };
  const type = typeOf(facts.caseNumber);
  for (const [id, rule] of rulesFor(type, options.rules ?? allRules)) {
    const setting = settingFor(id, rule, type, options);
    if (setting === 'off') continue;
    const changes = options.params?.[id];
    const params = changes ? paramsFor(rule, changes) : (rule.params ?? none);
    judge({ id, rule, setting, facts, around, params, result });
  }
  return result;
}

/** Facets that concern a type of case (民初, 执 …), in the order of `facets`. */
export function facetsFor(type: string, rules: Record<string, Rule> = allRules): Facet[] {
  const own = new Set(rulesFor(type, rules).map(([, rule]) => rule.facet));
  return facets.filter((facet) => own.has(facet));
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

interface Task {
  id: string;
  rule: Rule;
  setting: 'error' | 'warning';
  facts: CaseFacts;
  around: Surroundings;
  params: Record<string, number>;
  result: RunResult;
}

function settingFor(id: string, rule: Rule, type: string, { profile = refusalList, severities }: RunOptions): Setting {
  return severities?.[id] ?? settingOf(profile, id, classOf(type)) ?? rule.severity;
}

/** Which rules concern a type is asked for every case: kept for each list of rules. */
const chosen = new WeakMap<Record<string, Rule>, Map<string, [id: string, rule: Rule][]>>();

function rulesFor(type: string, rules: Record<string, Rule>): [id: string, rule: Rule][] {
  const byType = chosen.get(rules) ?? new Map<string, [string, Rule][]>();
  const own = byType.get(type) ?? Object.entries(rules).filter(([, rule]) => concerns(rule, type));
  chosen.set(rules, byType.set(type, own));
  return own;
}

function concerns(rule: Rule, type: string): boolean {
  return !registrationOnly.includes(type) && (rule.classes ?? trial).includes(classOf(type));
}

function judge(task: Task): void {
  const { id, rule, facts, result } = task;
  const before = result.findings.length + result.unseen.length + result.crashed.length;
  if (isUnseen(facts, rule.needs) || lacksAbsence(rule, facts)) tellUnseen(task);
  else for (const row of rowsOf(task)) judgeRow(task, row);
  if (result.findings.length + result.unseen.length + result.crashed.length === before) result.passed.push(id);
}

/** Rows of the rule's kind; the case itself for a rule that runs once. */
function rowsOf(task: Task): readonly Row[] {
  const { rule, facts } = task;
  if (!rule.each || rule.each === 'case') return [facts];
  const list = lists[rule.each];
  // Rows that a paged or loading grid still hides cannot be judged.
  if (facts[list] === undefined || facts.incomplete?.includes(list)) tellUnseen(task);
  return facts[list] ?? [];
}

function judgeRow(task: Task, row: Row): void {
  const { id, rule, facts, around, params, result } = task;
  const subject = rule.each && rule.each !== 'case' ? row.key : undefined;
  if (isUnseen(row, rule.needsOfRow)) {
    tellUnseen(task, subject);
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
  if (answer === 'unseen') tellUnseen(task, subject);
  else for (const complaint of complaintsIn(answer)) result.findings.push(findingOf(task, row, complaint));
}

function tellUnseen({ id, rule, result }: Task, subject?: string): void {
  result.unseen.push({ rule: id, facet: rule.facet, ...(subject && { subject }) });
}

function isUnseen(of: object, names: readonly PropertyKey[] | undefined): boolean {
  return (names ?? []).some((name) => (of as Record<PropertyKey, unknown>)[name] === undefined);
}

function lacksAbsence({ absence }: Rule, facts: CaseFacts): boolean {
  return (absence ?? []).some((list) => facts[list] === undefined || facts.incomplete?.includes(list));
}

function complaintsIn(answer: Exclude<Answer, 'unseen'>): Complaint[] {
  if (!answer) return [];
  return Array.isArray(answer) ? answer : [answer];
}

function findingOf({ id, rule, setting, facts }: Task, row: Row, complaint: Complaint): Finding {
  const subject = complaint.subject ?? (rule.each && rule.each !== 'case' ? row.key : undefined);
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
