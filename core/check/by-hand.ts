// What no page and no list tells is kept by hand: figures of the court, and marks on single cases.

import type { CaseFacts } from '../case/facts';
import type { ExternalItem } from '../case/ledger';
import type { Observation } from '../store/database';
import type { RecordObservation } from '../store/fold-records';
import { recordRun } from '../store/record-run';
import { withWriteLock } from '../store/write-lock';
import type { Kept } from '../worker-api';
import { holdsPrivateText } from './private-text';
import { judgeOf, type Session } from './session';

/** Facts of a case that a person may keep by hand. */
export const handFacts = [
  'excludedFromLongPending',
  'exclusionReason',
  'fourKinds',
  'supervisionTraced',
  'reviewResult',
  'fileSynced',
] as const satisfies (keyof CaseFacts)[];

export type HandFact = (typeof handFacts)[number];

/** Later than what was seen before; null takes the entry back to empty. */
export async function keepFact(
  session: Session,
  caseNumber: string,
  fact: HandFact,
  value: CaseFacts[HandFact],
): Promise<Kept> {
  const { db } = session.store;
  const known = session.cases.get(caseNumber);
  if (typeof value === 'string' && (await holdsPrivateText(value, known, session.digest))) {
    return { kept: false, why: 'private-text' };
  }
  const now = session.now();
  const observation: Omit<Observation, 'id'> = {
    caseNumber,
    source: 'hand',
    from: 'by-hand',
    page: `by-hand/${fact}`,
    at: now,
    facts: { [fact]: value },
    seen: [],
  };
  const input = { caseNumber, observations: [observation], judge: judgeOf(session), now, places: () => ({}) };
  const { stored } = await withWriteLock(() => recordRun(db, input));
  session.cases.set(caseNumber, stored.facts);
  return { kept: true };
}

/** One figure of one month (2022-06); the newest counts. */
export async function keepFigure(
  session: Session,
  item: ExternalItem,
  month: string,
  value: number | null,
): Promise<void> {
  const { db } = session.store;
  const key = `${item} ${month}`;
  const row: Omit<RecordObservation, 'id'> = {
    kind: 'external',
    key,
    source: 'hand',
    from: 'by-hand',
    at: session.now(),
    facts: { item, month, value },
  };
  await withWriteLock(() =>
    db.transaction('rw', db.records, async () => {
      const before = await db.records.where('kind').equals('external').toArray();
      await db.records.bulkDelete(before.filter((one) => one.source === 'hand' && one.key === key).map(({ id }) => id));
      await db.records.add(row as RecordObservation);
    }),
  );
}
