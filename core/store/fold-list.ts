// The rows of a case (parties, hearings …) out of several readings: which row of a new reading is which row of an old one.

import type { Agent, Hearing, Limit, ListName, Party, Payment, Service } from '../case/facts';
import type { Observation } from './database';
import type { Folded } from './fold';

interface Rows {
  parties: Party;
  agents: Agent;
  hearings: Hearing;
  services: Service;
  limits: Limit;
  payments: Payment;
}

type Row = Rows[ListName];
type Same<R> = (old: R, fresh: R) => boolean;

/** Ways to tell that two rows are one, the surest first. A row of one reading is never two rows of another. */
const sameness: { [L in ListName]: Same<Rows[L]>[] } = {
  parties: [sameDocument((row: Party) => row.documentNumber), samePerson],
  agents: [sameDocument((row: Agent) => row.licence), sameName],
  hearings: [(a, b) => filled(a.date) && a.date === b.date, sameDay],
  services: [
    (a, b) => filled(a.document) && a.document === b.document && sameRecipient(a, b),
    // A list that leaves the recipient out (masked, say) still tells the document and the day.
    (a, b) =>
      (a.recipient === undefined || b.recipient === undefined) &&
      filled(a.document) &&
      a.document === b.document &&
      filled(a.servedOn) &&
      a.servedOn === b.servedOn,
  ],
  limits: [(a, b) => filled(a.kind) && filled(a.from) && a.kind === b.kind && a.from === b.from],
  payments: [
    (a, b) => filled(a.number) && a.number === b.number,
    (a, b) =>
      !(filled(a.number) && filled(b.number)) &&
      filled(a.arrivedOn) &&
      a.arrivedOn === b.arrivedOn &&
      a.amount === b.amount,
  ],
};

const prefixes: Record<ListName, string> = {
  parties: 'party',
  agents: 'agent',
  hearings: 'hearing',
  services: 'service',
  limits: 'limit',
  payments: 'payment',
};

export const listNames = Object.keys(prefixes) as ListName[];

/** Merges the rows of one observation into the case and notes under which keys they stand there. */
export function foldList(folded: Folded, observation: Observation, name: ListName): void {
  const old = (folded.facts[name] ?? []) as Row[];
  const fresh = (observation.facts[name] ?? []) as Row[];
  const partners = pair(old, fresh, [sameContent, ...sameness[name]] as Same<Row>[]);
  const complete = isComplete(observation, name);
  const rows = old.filter((row) => !complete || partners.has(row) || isElsewhere(folded, observation, row));
  const keys = named(old, fresh, partners, prefixes[name]);
  folded.keys.set(observation, { ...folded.keys.get(observation), ...keys });
  for (const key of Object.values(keys)) folded.rows[key] = observation;
  const pointed = (row: Row): Row => pointing(row, folded.keys.get(observation) ?? {});
  const added = fresh.filter((row) => ![...partners.values()].includes(row));
  const result = [
    ...rows.map((row) => merged(row, partners.get(row), observation, pointed)),
    ...added.map((row) => ({ ...pointed(row), key: keys[row.key] ?? row.key })),
  ];
  Object.assign(folded.facts, { [name]: result });
  markIncomplete(folded, observation, name);
}

/** Key in the reading → key in the case: that of its partner, else the next free number. */
function named(old: Row[], fresh: Row[], partners: Map<Row, Row>, prefix: string): Record<string, string> {
  const known = new Map([...partners].map(([row, partner]) => [partner, row.key]));
  let last = Math.max(0, ...old.map((row) => Number(row.key.split(':')[1]) || 0));
  return Object.fromEntries(fresh.map((row) => [row.key, known.get(row) ?? `${prefix}:${++last}`]));
}

/** Old row → its partner in the new reading. */
function pair(old: Row[], fresh: Row[], ways: Same<Row>[]): Map<Row, Row> {
  const partners = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const same of ways) {
    for (const row of fresh) {
      if (taken.has(row)) continue;
      const partner = old.find((candidate) => !partners.has(candidate) && same(candidate, row));
      if (partner) {
        partners.set(partner, row);
        taken.add(row);
      }
    }
  }
  return partners;
}

function isComplete(observation: Observation, name: ListName): boolean {
  return observation.source === 'page' && !observation.facts.incomplete?.includes(name);
}

/** Plaintiffs and defendants may stand on pages of their own: a page speaks only for the roles that it shows. */
function isElsewhere(folded: Folded, observation: Observation, row: Row): boolean {
  const origin = folded.rows[row.key];
  if (!('role' in row) || !row.role || origin?.source !== 'page' || origin.page === observation.page) return false;
  return !observation.facts.parties?.some((party) => party.role === row.role);
}

/** A blank cell of a file empties nothing, but where nothing was known it says that the entry was seen empty. */
function merged(row: Row, partner: Row | undefined, observation: Observation, pointed: (row: Row) => Row): Row {
  if (!partner) return row;
  const known = new Map(Object.entries(row));
  for (const [name, value] of Object.entries(pointed(partner))) {
    if (name === 'key' || value === undefined) continue;
    if (value === null && observation.source === 'import' && known.get(name) != null) continue;
    known.set(name, name === 'documentNumber' ? withVerdict(value, known.get(name)) : value);
  }
  return Object.fromEntries(known) as Row;
}

type DocumentNumber = Party['documentNumber'];

/** A page without the type of document has judged nothing: of the same number, what was judged with its type still holds. */
function withVerdict(fresh: DocumentNumber, old: DocumentNumber): DocumentNumber {
  const isJudged = fresh?.level !== 'ok' || fresh.code !== 'type-unknown';
  if (isJudged || !old || !filled(fresh.digest) || old.digest !== fresh.digest) return fresh;
  return old.judgedBy === fresh.judgedBy ? old : fresh;
}

/** An agent points at a party by its key in the reading. */
function pointing(row: Row, keys: Record<string, string>): Row {
  return 'of' in row && row.of !== undefined ? { ...row, of: keys[row.of] ?? row.of } : row;
}

function markIncomplete(folded: Folded, observation: Observation, name: ListName): void {
  const others = (folded.facts.incomplete ?? []).filter((list) => list !== name);
  const was = others.length < (folded.facts.incomplete ?? []).length;
  const now = observation.facts.incomplete?.includes(name) || (was && !isComplete(observation, name));
  const lists = now ? [...others, name].sort() : others;
  if (lists.length > 0) folded.facts.incomplete = lists;
  else delete folded.facts.incomplete;
}

function sameContent(old: Row, fresh: Row): boolean {
  return content(old) === content(fresh);
}

function content(row: Row): string {
  const told = Object.entries(row).filter(([name, value]) => name !== 'key' && name !== 'of' && value !== undefined);
  return JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sameDocument<R>(documentOf: (row: R) => { digest?: string } | null | undefined): Same<R> {
  return (old, fresh) => filled(documentOf(old)?.digest) && documentOf(old)?.digest === documentOf(fresh)?.digest;
}

function samePerson(old: Party, fresh: Party): boolean {
  return sameName(old, fresh) && (!old.role || !fresh.role || old.role === fresh.role);
}

function sameName(old: Party | Agent, fresh: Party | Agent): boolean {
  return filled(old.name?.digest) && old.name?.digest === fresh.name?.digest;
}

/** One source may tell the day where another tells the time of the day as well. */
function sameDay(old: Hearing, fresh: Hearing): boolean {
  if (!filled(old.date) || !filled(fresh.date) || (old.date.length > 10 && fresh.date.length > 10)) return false;
  return old.date.slice(0, 10) === fresh.date.slice(0, 10);
}

function sameRecipient(old: Service, fresh: Service): boolean {
  if (!old.recipient || !fresh.recipient) return !old.recipient && !fresh.recipient;
  return filled(old.recipient.digest) && old.recipient.digest === fresh.recipient.digest;
}

function filled<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null && value !== '';
}
