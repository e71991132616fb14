// Who acts for whom, and who received something for whom. undefined = cannot tell.

import type { Agent, CaseFacts, Party } from './facts';

/** Agents of a party; those of whom the page does not say for whom they act count for everyone. */
export function agentsOf({ agents }: CaseFacts, party: string): Agent[] | undefined {
  return agents?.filter(({ of }) => of === undefined || of === party);
}

/** Whether an agent or a defender can be reached by phone in place of the party. */
export function phoneOfHelper(facts: CaseFacts, party: string): boolean | undefined {
  const agents = agentsOf(facts, party);
  if (agents?.some(({ phone }) => phone && phone.level !== 'error')) return true;
  const allSeen = agents && !facts.incomplete?.includes('agents') && agents.every(({ phone }) => phone !== undefined);
  return allSeen ? false : undefined;
}

/**
 * Whether something was served on the party or an agent of theirs. A recipient who is nobody of the case
 * (a relative, 全体当事人) may have received it for anyone.
 */
export function servedTo(facts: CaseFacts, party: Party): boolean | undefined {
  const recipients = (facts.services ?? []).map(({ recipient }) => recipient?.digest);
  const own = [party.name?.digest, ...(agentsOf(facts, party.key) ?? []).map(({ name }) => name?.digest)];
  if (own.some((digest) => digest !== undefined && recipients.includes(digest))) return true;
  const people = [...(facts.parties ?? []), ...(facts.agents ?? [])].map(({ name }) => name?.digest);
  const allKnown = recipients.every((digest) => digest !== undefined && people.includes(digest));
  return party.name?.digest !== undefined && allKnown ? false : undefined;
}
