// A newer version of the identity checks makes older verdicts unseen until the entry is read again.

import type { CaseFacts } from '../case/facts';
import { identityVersion } from '../identity/version';

export function currentVerdictsOnly(facts: CaseFacts): CaseFacts {
  const parties = facts.parties?.map((party) => ({
    ...party,
    ...(isOld(party.documentNumber) && { documentNumber: undefined }),
    ...(isOld(party.phone) && { phone: undefined }),
  }));
  const agents = facts.agents?.map((agent) => ({
    ...agent,
    ...(isOld(agent.licence) && { licence: undefined }),
    ...(isOld(agent.phone) && { phone: undefined }),
  }));
  return { ...facts, ...(parties && { parties }), ...(agents && { agents }) };
}

function isOld(fact: { judgedBy: number } | null | undefined): boolean {
  return fact != null && fact.judgedBy !== identityVersion;
}
