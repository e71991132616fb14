// PageReading → facts. The only code that sees raw personal data beside page/ and identity/.

import { formatCaseNumber, parseCaseNumber } from '../case/case-number';
import type { CaseFacts, ListName } from '../case/facts';
import { type Facet, type FieldId, fields, type Group, groupOf } from '../case/fields';
import {
  canonicalClosingModes,
  canonicalProcedures,
  parseDay,
  parseList,
  parseMoment,
  parseMoney,
  parseYes,
} from '../case/values';
import type { FieldReading, WireReading } from '../page/reading';
import { factOfName, factsOfAgent, factsOfParty, type IntakeContext, type RawAgent, type RawParty } from './party';
import { plainText } from './plain-text';

/** What one reading says of the case it stands in. Rows carry the subjects of the reading as keys. */
export interface ReadingFacts {
  facts: Partial<CaseFacts>;
  seen: Facet[];
}

type Row = Map<string, string | null>;

/** Text that is no value of the field's kind is kept out: seen, but not understood, says nothing. */
const parsers: Partial<Record<FieldId, (text: string) => unknown>> = {
  caseNumber: (text) => {
    const number = parseCaseNumber(text);
    return number && formatCaseNumber(number);
  },
  filedOn: parseDay,
  closedOn: parseDay,
  closingMode: canonicalClosingModes,
  procedure: canonicalProcedures,
  involvement: parseList,
  claimedAmount: parseYuan,
  closedAmount: parseYuan,
  deadlineOn: parseDay,
  fourKinds: (text) => parseYes(text) ?? true,
  pronouncedInCourt: parseYes,
  pronouncedOn: parseDay,
  enforcementClaim: parseYuan,
  recoveredAmount: parseYuan,
  effectiveOn: parseDay,
  appealedOn: parseDay,
  noticeOn: parseDay,
  inquiryOn: parseDay,
  livestream: parseYes,
  'hearing.date': parseMoment,
  'service.servedOn': parseDay,
  'service.signedOn': parseDay,
  'limit.from': parseDay,
  'limit.to': parseDay,
  'limit.approvedOn': parseDay,
  'payment.arrivedOn': parseDay,
  'payment.amount': parseYuan,
  'payment.paidOn': parseDay,
  'payment.delayApprovedOn': parseDay,
};

const lists: Record<Exclude<Group, 'case'>, ListName> = {
  party: 'parties',
  agent: 'agents',
  hearing: 'hearings',
  service: 'services',
  limit: 'limits',
  payment: 'payments',
};

export async function factsOfReading(reading: WireReading, context: IntakeContext): Promise<ReadingFacts> {
  const facts: Record<string, unknown> = caseEntries(reading.fields);
  const within = { ...context, filedOn: (facts.filedOn as string | undefined) ?? context.filedOn };
  for (const [group, list] of Object.entries(lists) as [Exclude<Group, 'case'>, ListName][]) {
    const rows = rowsOf(reading, group);
    if (!rows) continue;
    if (group === 'agent') addClients(rows, reading);
    facts[list] = await Promise.all([...rows].map(([key, row]) => factsOfRow(group, key, row, within)));
  }
  facts.incomplete = incompleteLists(reading, facts);
  return { facts: facts as Partial<CaseFacts>, seen: facetsSeen(reading) };
}

function caseEntries(entries: FieldReading<number>[]): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { field, value, label } of entries) {
    if (groupOf(field) !== 'case') continue;
    const understood = understand(field, value, label);
    // The same entry twice on one page: the filled one counts.
    if (understood !== undefined && (facts[field] ?? null) === null) facts[field] = understood;
  }
  return facts;
}

/** 结案标的（万元）: the unit may stand in the label alone. */
function understand(field: FieldId, value: string | null, label = ''): unknown {
  if (value === null) return null;
  const parse = parsers[field];
  if (parse === parseYuan && label.includes('万元')) return parseMoney(value, '万元');
  return parse ? parse(plainText(value)) : plainText(value);
}

/** Undefined where the page has neither a grid nor a row of this kind. */
function rowsOf(reading: WireReading, group: Group): Map<string, Row> | undefined {
  const entries = reading.fields.filter(({ field }) => groupOf(field) === group);
  if (isStillDrawn(reading, group)) return undefined;
  if (entries.length === 0 && !reading.grids.some((grid) => grid.group === group)) return undefined;
  const rows = new Map<string, Row>();
  for (const { field, subject, value } of entries) {
    if (subject === undefined) continue; // header of an empty grid
    const row = rows.get(subject) ?? new Map();
    rows.set(subject, row.set(field.slice(field.indexOf('.') + 1), value));
  }
  return rows;
}

/** A head whose rows are still being drawn or fetched: not yet seen, which is not the same as empty. */
function isStillDrawn({ fields: entries, grids }: WireReading, group: Group): boolean {
  const own = grids.filter((grid) => grid.group === group);
  if (own.length === 0 || own.some(({ rows, complete }) => complete || rows > 0)) return false;
  return !entries.some(({ field, subject }) => subject !== undefined && groupOf(field) === group);
}

function addClients(rows: Map<string, Row>, { represents = [] }: WireReading): void {
  for (const { agent, of, client } of represents) {
    const row = rows.get(agent);
    if (of !== undefined) row?.set('of', of);
    if (client !== undefined) row?.set('client', client);
  }
}

async function factsOfRow(group: Group, key: string, row: Row, context: IntakeContext): Promise<unknown> {
  const raw = Object.fromEntries(row);
  if (group === 'party') return factsOfParty(raw as RawParty, key, context);
  if (group === 'agent') return factsOfAgent(raw as RawAgent, key, context);
  const facts: Record<string, unknown> = { key };
  for (const [name, value] of row) facts[name] = understand(`${group}.${name}` as FieldId, value);
  if (group === 'service' && typeof raw.recipient === 'string')
    facts.recipient = await factOfName(raw.recipient, context);
  if (group === 'hearing' && typeof raw.endedAt === 'string') facts.endedAt = endOf(raw.endedAt, facts.date);
  return facts;
}

/** 结束时间 often holds the time alone: it is of the day on which the hearing began. */
function endOf(text: string, date: unknown): string | undefined {
  const moment = parseMoment(text);
  if (moment || typeof date !== 'string') return moment;
  return parseMoment(`${date.slice(0, 10)} ${text.trim()}`);
}

/** A list read without its whole grid proves nothing about what is not in it. */
function incompleteLists(reading: WireReading, facts: Record<string, unknown>): ListName[] {
  return (Object.entries(lists) as [Group, ListName][])
    .filter(([, list]) => facts[list] !== undefined)
    .filter(([group]) => {
      const grids = reading.grids.filter((grid) => grid.group === group);
      return grids.length === 0 || grids.some((grid) => !grid.complete);
    })
    .map(([, list]) => list);
}

function facetsSeen(reading: WireReading): Facet[] {
  const seen = reading.fields.filter(({ field }) => !isStillDrawn(reading, groupOf(field)));
  return [...new Set(seen.map(({ field }) => fields[field].facet))];
}

function parseYuan(text: string): number | undefined {
  return parseMoney(text);
}
