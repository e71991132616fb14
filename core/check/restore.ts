// A backup comes back: shown first, then merged or put in the place of what is there.

import { refoldAll } from '../store/apply-import';
import { type RestoreProblem, readBackup, restoreBackup } from '../store/backup';
import type { Database } from '../store/database';
import { withWriteLock } from '../store/write-lock';
import { refresh, type Session } from './session';
import { judgeAmong } from './surroundings';

/** What a backup holds. */
export interface Restorable {
  /** ISO time of the backup. */
  at: string;
  cases: number;
  imports: number;
  waivers: number;
  /** False: made on another computer; digests are dropped, waivers bound to a value ask again. */
  ownKey: boolean;
}

export async function restorable(
  db: Database,
  text: string,
  passphrase?: string,
): Promise<Restorable | RestoreProblem> {
  const content = await readBackup(db, text, passphrase);
  if (typeof content === 'string') return content;
  const { at, rows, ownKey } = content;
  const cases = new Set(rows.observations.map(({ caseNumber }) => caseNumber)).size;
  return { at, cases, imports: rows.imports.length, waivers: rows.waivers.length, ownKey };
}

/** Rejects where the file cannot be restored; then nothing was written. */
export async function restore(
  session: Session,
  text: string,
  how: 'merge' | 'replace',
  passphrase?: string,
): Promise<void> {
  const { db } = session.store;
  const content = await readBackup(db, text, passphrase);
  if (typeof content === 'string') throw new RangeError(content);
  await withWriteLock(async () => {
    await restoreBackup(db, content, how);
    await refoldAll(db, judgeAmong(session, session.cases.values()), session.now());
  });
  await refresh(session);
}
