// 忽略并说明, notes, and 仍要报结: what a person says of a finding, kept with it or with the case.

import type { Closing, StoredFinding, Waiver } from '../store/database';
import { findingOf } from '../store/finding-of';
import { putRow, rowsOfCase } from '../store/shelves';
import { everyCase, roleOf, waiverId } from '../store/waivers';
import { withWriteLock } from '../store/write-lock';
import type { ClosingReason, Kept, WaiveOptions } from '../worker-api';
import { holdsPrivateText } from './private-text';
import { checkCase, type Session } from './session';
import { caseOf } from './tabs';

export async function waive(
  session: Session,
  id: string,
  reason: string,
  note?: string,
  { scope = 'finding', expiresOn }: WaiveOptions = {},
): Promise<Kept> {
  const { db } = session.store;
  const finding = await findingOf(db, id);
  const facts = finding && session.cases.get(finding.caseNumber);
  if (!finding || !facts) return { kept: false, why: 'gone' };
  if (note && (await holdsPrivateText(note, facts, session.digest))) return { kept: false, why: 'private-text' };
  const waiver: Waiver = {
    id: waiverId(finding, scope, facts),
    scope,
    caseNumber: scope === 'rule' ? everyCase : finding.caseNumber,
    rule: finding.rule,
    role: scope === 'rule' ? roleOf(finding, facts) : undefined,
    reason,
    note: note || undefined,
    at: session.now(),
    about: scope === 'finding' ? finding.about : undefined,
    expiresOn,
  };
  return keep(session, casesOf(session, waiver), () => db.waivers.put(waiver));
}

/** By the id of a finding that is waived, or by the waiver's own. */
export async function unwaive(session: Session, id: string): Promise<Kept> {
  const { db } = session.store;
  const finding = await findingOf(db, id);
  const waiver = await db.waivers.get(finding?.waivedBy ?? id);
  if (!waiver) return { kept: false, why: 'gone' };
  return keep(session, casesOf(session, waiver), () => db.waivers.delete(waiver.id));
}

export async function annotate(session: Session, id: string, note: string): Promise<Kept> {
  const { db } = session.store;
  const finding = await findingOf(db, id);
  if (!finding) return { kept: false, why: 'gone' };
  const facts = session.cases.get(finding.caseNumber);
  if (await holdsPrivateText(note, facts, session.digest)) return { kept: false, why: 'private-text' };
  const changed: StoredFinding = { ...finding, note: note.trim() || undefined };
  return keep(session, [], () => putRow(db, 'findings', changed));
}

export async function closeAnyway(session: Session, { tab, reason, note }: ClosingReason): Promise<Kept> {
  const { db } = session.store;
  const { caseNumber } = caseOf(session.tabs.get(tab) ?? new Map());
  if (caseNumber === undefined) return { kept: false, why: 'gone' };
  const facts = session.cases.get(caseNumber);
  if (note && (await holdsPrivateText(note, facts, session.digest))) return { kept: false, why: 'private-text' };
  const open = await rowsOfCase(db, 'findings', caseNumber);
  const closing: Omit<Closing, 'id'> = {
    caseNumber,
    at: session.now(),
    reason,
    note: note || undefined,
    findings: open.filter((row) => row.state === 'open' && row.severity === 'error').map((row) => row.id),
  };
  return keep(session, [], () => db.closings.add(closing as Closing));
}

/** Cases that a waiver can concern. */
function casesOf(session: Session, { caseNumber }: Waiver): string[] {
  return caseNumber === everyCase ? [...session.cases.keys()] : [caseNumber];
}

/** Writes, then checks the cases again; a write that fails is told, not thrown. */
async function keep(session: Session, cases: string[], write: () => PromiseLike<unknown>): Promise<Kept> {
  try {
    await withWriteLock(async () => write());
  } catch (cause) {
    console.warn('caselint: reason not kept', cause instanceof Error ? cause.name : 'unknown');
    return { kept: false, why: 'storage' };
  }
  for (const caseNumber of cases) await checkCase(session, caseNumber);
  return { kept: true };
}
