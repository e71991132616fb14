// How a row of a case is called on screen: 被告 1 周*, 开庭 2022-06-10. Masked, as the facts are.

import type { Agent, CaseFacts, Hearing, Limit, Payment, Service } from './facts';

/** Name of the row with this key; undefined where there is none. */
export function subjectLabel(facts: CaseFacts, key: string): string | undefined {
  const labels: Record<string, () => string | undefined> = {
    party: () => partyLabel(facts, key),
    agent: () => labelIn(facts.agents, key, ({ kind, name }: Agent) => [kind ?? '代理人', name?.masked]),
    hearing: () => labelIn(facts.hearings, key, ({ date }: Hearing) => ['开庭', date?.replace('T', ' ')]),
    service: () =>
      labelIn(facts.services, key, ({ document, recipient }: Service) => [document ?? '送达', recipient?.masked]),
    limit: () => labelIn(facts.limits, key, ({ kind, cause }: Limit) => [kind ?? '审限变更', cause]),
    payment: () => labelIn(facts.payments, key, ({ arrivedOn }: Payment) => ['案款', arrivedOn]),
  };
  return labels[key.replace(/:.*/, '')]?.();
}

/** The number counts among those of the same role, as the court does: 被告 2. */
function partyLabel({ parties = [] }: CaseFacts, key: string): string | undefined {
  const own = parties.find((party) => party.key === key);
  if (!own) return undefined;
  const role = own.role || '当事人';
  const alike = parties.filter((party) => (party.role || '当事人') === role);
  return [role, alike.indexOf(own) + 1, own.name?.masked].filter(Boolean).join(' ');
}

function labelIn<T extends { key: string }>(
  rows: T[] | undefined,
  key: string,
  words: (row: T) => (string | null | undefined)[],
): string | undefined {
  const row = rows?.find((each) => each.key === key);
  return row && words(row).filter(Boolean).join(' ');
}
