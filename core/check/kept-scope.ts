// The ledger of one selection, held between questions until any table is written, here or in another context.

import type { CaseClass } from '../case/case-class';
import type { Day } from '../case/day';
import type { Scope } from '../measure/tables';
import type { Database } from '../store/database';
import { onWrite } from '../store/on-write';
import { scopeFor } from './figures';

export interface KeptScope {
  scope: Scope;
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
  const held = holderOf(db);
  const selection = `${asOf} ${caseClass ?? ''}`;
  if (held.last?.selection === selection) return held.last.scope;
  const scope = scopeFor(db, asOf, caseClass).then((found) => keeping(found.scope));
  const kept = { selection, scope };
  held.last = kept;
  scope.catch(() => {
    if (held.last === kept) held.last = undefined;
  });
  return scope;
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

function keeping(scope: Scope): KeptScope {
  const made = new Map<string, unknown>();
  return {
    scope,
    keep: <T>(key: string, make: () => T) => {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}
