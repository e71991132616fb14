// 忽略并说明 and 仍要报结: reasons of a person, kept with the finding or the case.

import type { Closing, Waiver } from '../store/database';
import { withWriteLock } from '../store/write-lock';
import type { ClosingReason, Kept } from '../worker-api';
import { holdsPrivateText } from './private-text';
import { checkCase, type Session } from './session';
import { caseOf } from './tabs';

export async function waive(session: Session, id: string, reason: string, note?: string): Promise<Kept> {
  const { db } = session.store;
  const finding = await db.findings.get(id);
  if (!finding) return { kept: false, why: 'gone' };
  const facts = session.cases.get(finding.caseNumber);
  if (note && (await holdsPrivateText(note, facts, session.digest))) return { kept: false, why: 'private-text' };
  const waiver: Waiver = {
    id,
    caseNumber: finding.caseNumber,
    rule: finding.rule,
    reason,
    note: note || undefined,
    at: session.now(),
    about: finding.about,
  };
  return keep(session, finding.caseNumber, () => db.waivers.put(waiver));
}

export async function unwaive(session: Session, id: string): Promise<Kept> {
  const { db } = session.store;
  const waiver = await db.waivers.get(id);
  if (!waiver) return { kept: false, why: 'gone' };
  return keep(session, waiver.caseNumber, () => db.waivers.delete(id));
}

export async function closeAnyway(session: Session, { tab, reason, note }: ClosingReason): Promise<Kept> {
  const { db } = session.store;
  const { caseNumber } = caseOf(session.tabs.get(tab) ?? new Map());
  if (caseNumber === undefined) return { kept: false, why: 'gone' };
  const facts = session.cases.get(caseNumber);
  if (note && (await holdsPrivateText(note, facts, session.digest))) return { kept: false, why: 'private-text' };
  const open = await db.findings.where('caseNumber').equals(caseNumber).toArray();
  const closing: Omit<Closing, 'id'> = {
    caseNumber,
    at: session.now(),
    reason,
    note: note || undefined,
    findings: open.filter((row) => row.state === 'open' && row.severity === 'error').map((row) => row.id),
  };
  return keep(session, caseNumber, () => db.closings.add(closing as Closing));
}

/** Writes, then checks the case again; a write that fails is told, not thrown. */
async function keep(session: Session, caseNumber: string, write: () => PromiseLike<unknown>): Promise<Kept> {
  try {
    await withWriteLock(async () => write());
  } catch (cause) {
    console.warn('caselint: reason not kept', cause instanceof Error ? cause.name : 'unknown');
    return { kept: false, why: 'storage' };
  }
  await checkCase(session, caseNumber);
  return { kept: true };
}
