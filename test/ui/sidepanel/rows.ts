// Invented cases and findings for the tests of the work list.

import type { Facet } from '../../../core/case/fields';
import type { StoredCase, StoredFinding } from '../../../core/store/database';

export function storedCase(number: string, facts: Partial<StoredCase['facts']> = {}, unseen: Facet[] = []): StoredCase {
  const caseNumber = `（2022）内2299${number}号`;
  return {
    caseNumber,
    facts: { ...facts, caseNumber },
    seen: {},
    unseen,
    checked: { at: '2022-06-20', openErrors: 0, disclosureSeen: true },
    updatedAt: '2022-06-20T01:12:00Z',
    places: {},
  };
}

export function storedFinding(number: string, changed: Partial<StoredFinding> = {}): StoredFinding {
  const caseNumber = `（2022）内2299${number}号`;
  const base = { rule: 'involvement-blank', kind: 'missing', severity: 'error', facet: 'involvement' } as const;
  return {
    ...base,
    caseNumber,
    message: '案件涉及没有选',
    indicators: [14],
    id: `${caseNumber}|${changed.rule ?? base.rule}|${changed.subject ?? ''}`,
    state: 'open',
    firstSeenAt: '2022-06-20T01:12:00Z',
    lastSeenAt: '2022-06-20T01:12:00Z',
    source: 'page',
    ...changed,
  };
}
