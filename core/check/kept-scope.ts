// The ledger of one selection, held between questions until any table is written, here or in another context.

import type { CaseClass } from '../case/case-class';
import type { Day } from '../case/day';
import { prepare, type Scope, scopeOf } from '../measure/tables';
import type { Database } from '../store/database';
import { onWrite } from '../store/on-write';
import { readSettings } from '../store/settings';
import { datedLedger } from './ledger';

interface FoundScope {
  scope: Scope;
  /** Own names; empty = every case seen counts. */
  judges: string[];
  /** The latest look at any case. */
  seenAt?: string;
}

export interface KeptScope extends FoundScope {
  /** Makes something of the scope once. */
  keep<T>(key: string, make: () => T): T;
}

interface Kept {
  selection: string;
  scope: Promise<KeptScope>;
}

const known = new WeakMap<Database, { last?: Kept }>();

/** Only the selection asked for last is held. */
export function keptScope(db: Database, asOf: Day, caseClass?: CaseClass): Promise<KeptScope> {
  const { last } = holderOf(db);
  return last?.selection === selectionOf(asOf, caseClass) ? last.scope : freshScope(db, asOf, caseClass);
}

/** Read anew, and held for the questions that follow. */
export function freshScope(db: Database, asOf: Day, caseClass?: CaseClass): Promise<KeptScope> {
  const held = holderOf(db);
  const scope = scopeFor(db, asOf, caseClass).then(keeping);
  const kept = { selection: selectionOf(asOf, caseClass), scope };
  held.last = kept;
  scope.catch(() => {
    if (held.last === kept) held.last = undefined;
  });
  return scope;
}

export async function scopeFor(db: Database, asOf: Day, caseClass?: CaseClass): Promise<FoundScope> {
  const [{ ledger, seenAt }, { judges }] = await Promise.all([datedLedger(db), readSettings(db)]);
  const whose = { ...(judges.length > 0 && { judges }), ...(caseClass && { caseClass }) };
  return { scope: scopeOf(prepare(ledger), asOf, whose), judges, seenAt };
}

function selectionOf(asOf: Day, caseClass?: CaseClass): string {
  return `${asOf} ${caseClass ?? ''}`;
}

function holderOf(db: Database): { last?: Kept } {
  const found = known.get(db);
  if (found) return found;
  const held: { last?: Kept } = {};
  known.set(db, held);
  onWrite(() => {
    held.last = undefined;
  });
  return held;
}

function keeping(found: FoundScope): KeptScope {
  const made = new Map<string, unknown>();
  return {
    ...found,
    keep: <T>(key: string, make: () => T) => {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}
