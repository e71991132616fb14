// Questions that rules ask over the other cases of this computer, answered from the folded cases by digest.

import { daysBetween } from '../case/day';
import type { CaseFacts } from '../case/facts';
import { sideOf } from '../case/roles';
import type { CaseHistory } from '../rules/rule';

/** Answers for one case over all others; `cases` may hold the case itself. */
export function historyFor(caseNumber: string, cases: readonly CaseFacts[], ownPhones: string[]): CaseHistory {
  const others = cases.filter((facts) => facts.caseNumber !== caseNumber);
  return {
    ownPhones,
    casesWithPhone: (digest) =>
      others.flatMap((facts) =>
        (facts.parties ?? [])
          .filter((party) => party.phone?.digest === digest)
          .map((party) => ({ caseNumber: facts.caseNumber, nameDigest: party.name?.digest })),
      ),
    hearingsOn: (day) =>
      others.flatMap((facts) =>
        (facts.hearings ?? [])
          .filter((hearing) => hearing.date?.startsWith(day))
          .map((hearing) => ({
            caseNumber: facts.caseNumber,
            judge: facts.judge ?? undefined,
            room: hearing.room ?? undefined,
            from: hearing.date ?? day,
            to: hearing.endedAt ?? undefined,
          })),
      ),
    similarCases: (facts, days) =>
      others.filter((other) => isSimilar(facts, other, days)).map((other) => other.caseNumber),
  };
}

/** The same defendant and the same cause, filed within the days. */
function isSimilar(one: CaseFacts, other: CaseFacts, days: number): boolean {
  if (!one.cause || one.cause !== other.cause || !one.filedOn || !other.filedOn) return false;
  if (Math.abs(daysBetween(one.filedOn, other.filedOn)) > days) return false;
  const defendants = digestsOfDefendants(one);
  return digestsOfDefendants(other).some((digest) => defendants.includes(digest));
}

function digestsOfDefendants(facts: CaseFacts): string[] {
  return (facts.parties ?? []).flatMap((party) =>
    sideOf(party.role) === 'respondent' && party.name?.digest ? [party.name.digest] : [],
  );
}
