// One case out of everything that was ever seen of it. Pure: dropping observations and folding again undoes them.

import type { CaseFacts, FactName } from '../case/facts';
import type { Facet } from '../case/fields';
import type { Observation } from './database';
import { foldList, listNames } from './fold-list';

const notEntries: ReadonlySet<string> = new Set(['caseNumber', 'incomplete', ...listNames]);

export interface Folded {
  facts: CaseFacts;
  /** ISO time of the last look, by facet. */
  seen: Partial<Record<Facet, string>>;
  /** ISO time of the latest observation. */
  updatedAt: string;
  /** The observation that each entry of the case comes from. */
  origins: Partial<Record<FactName, Observation>>;
  /** The observation that each row was last seen in, by key: `party:1`. */
  rows: Record<string, Observation>;
  /** By observation, how its row keys are called in the case: `party:1` of the page may be `party:3` here. */
  keys: Map<Observation, Record<string, string>>;
}

/**
 * Folds the observations of one case, in any order. The later one wins, field by field. A blank cell of a file never
 * replaces a filled value unless it was ticked (`blanks`); a blank entry on a page is what the court's system says now.
 */
export function fold(observations: readonly Observation[]): Folded | undefined {
  const current = inOrder(observations);
  const last = current.at(-1);
  if (!last) return undefined;
  const folded: Folded = {
    facts: { caseNumber: last.caseNumber },
    seen: {},
    updatedAt: last.at,
    origins: {},
    rows: {},
    keys: new Map(),
  };
  for (const observation of current) add(folded, observation);
  pointAtClients(folded.facts);
  return folded;
}

/** A page may give its agents' clients by name, and the parties may stand on another. Two of one name tell nothing. */
function pointAtClients(facts: CaseFacts): void {
  if (!facts.agents?.some(({ client }) => client)) return;
  facts.agents = facts.agents.map((agent) => {
    if (!agent.client) return agent;
    const named = (facts.parties ?? []).filter(({ name }) => name?.digest && name.digest === agent.client?.digest);
    const { of: _, ...rest } = agent;
    return named.length === 1 && named[0] ? { ...rest, of: named[0].key } : rest;
  });
}

/** By time, then by the order of arrival; of several readings of one page only the newest. */
function inOrder(observations: readonly Observation[]): Observation[] {
  const sorted = [...observations].sort((a, b) => compare(a.at, b.at) || a.id - b.id);
  const newest = new Map<string, Observation>();
  for (const observation of sorted) if (observation.page !== undefined) newest.set(observation.page, observation);
  return sorted.filter((o) => o.page === undefined || newest.get(o.page) === o);
}

/** Times may be told in different zones or lengths, so they are compared as times where they are times. */
function compare(a: string, b: string): number {
  const [left, right] = [Date.parse(a), Date.parse(b)];
  if (left !== right && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}

function add(folded: Folded, observation: Observation): void {
  for (const facet of observation.seen) folded.seen[facet] = observation.at;
  for (const name of Object.keys(observation.facts) as FactName[]) {
    if (notEntries.has(name) || observation.facts[name] === undefined) continue;
    if (addEntry(folded.facts, observation, name)) folded.origins[name] = observation;
  }
  for (const name of listNames) {
    if (!observation.facts[name]) continue;
    foldList(folded, observation, name);
    folded.origins[name] = observation;
  }
}

function addEntry(facts: CaseFacts, observation: Observation, name: FactName): boolean {
  const value = observation.facts[name];
  if (value === null && !mayEmpty(observation, name) && facts[name] != null) return false;
  Object.assign(facts, { [name]: value });
  return true;
}

function mayEmpty(observation: Observation, name: FactName): boolean {
  return observation.source !== 'import' || (observation.blanks?.includes(name) ?? false);
}
