// The cases of one import as surroundings of each other: found by digest and day, so that thousands of cases stay fast.

import type { CaseFacts } from '../case/facts';
import type { CaseHistory } from '../rules/rule';
import { historyFor } from './history';

/** Cases are indexed once; each question then looks only at cases that share a phone, a hearing day or a cause. */
export function batchHistory(
  cases: readonly CaseFacts[],
  ownPhones: readonly string[] = [],
): (caseNumber: string) => CaseHistory {
  const phones = new Map<string, CaseFacts[]>();
  const days = new Map<string, CaseFacts[]>();
  const defendants = new Map<string, CaseFacts[]>();
  for (const facts of cases) {
    for (const party of facts.parties ?? []) {
      put(phones, party.phone?.digest, facts);
      put(defendants, party.name?.digest, facts);
    }
    for (const hearing of facts.hearings ?? []) put(days, hearing.date?.slice(0, 10), facts);
  }
  const over = (caseNumber: string, some: readonly CaseFacts[] | undefined) =>
    historyFor(caseNumber, [...new Set(some)], []);
  return (caseNumber) => ({
    ownPhones: [...ownPhones],
    casesWithPhone: (digest) => over(caseNumber, phones.get(digest)).casesWithPhone(digest),
    hearingsOn: (day) => over(caseNumber, days.get(day.slice(0, 10))).hearingsOn(day),
    similarCases: (facts, around) => {
      const shared = (facts.parties ?? []).flatMap((party) => defendants.get(party.name?.digest ?? '') ?? []);
      return over(caseNumber, shared).similarCases(facts, around);
    },
  });
}

function put(index: Map<string, CaseFacts[]>, key: string | undefined, facts: CaseFacts): void {
  if (key === undefined) return;
  const known = index.get(key);
  if (known) known.push(facts);
  else index.set(key, [facts]);
}
