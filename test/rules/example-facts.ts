// An example of a rule → facts and surroundings: rows get their keys, the case a number of a fitting class.

import type { CaseClass } from '../../core/case/case-class';
import type { CaseFacts } from '../../core/case/facts';
import type { CaseHistory, Example, Surroundings } from '../../core/rules/rule';

const numbers: Partial<Record<CaseClass, string>> = {
  criminal: '（2022）内2299刑初1号',
  civil: '（2022）内2299民初1号',
  administrative: '（2022）内2299行初1号',
  enforcement: '（2022）内2299执1号',
};

const rows = {
  parties: 'party',
  agents: 'agent',
  hearings: 'hearing',
  services: 'service',
  limits: 'limit',
  payments: 'payment',
};

export function factsOf(example: Example, classes?: readonly CaseClass[]): CaseFacts {
  const { today: _today, court: _court, occasion: _occasion, history: _history, ...facts } = example;
  const own = !classes || classes.includes('civil') ? 'civil' : (classes[0] ?? 'civil');
  const full: Record<string, unknown> = { caseNumber: numbers[own], ...facts };
  for (const [list, kind] of Object.entries(rows)) {
    const given = full[list];
    if (Array.isArray(given)) full[list] = given.map((row, i) => ({ key: `${kind}:${i + 1}`, ...row }));
  }
  return full as CaseFacts;
}

export function aroundOf({ today = '2022-06-20', court, occasion, history }: Example): Surroundings {
  const nothing: CaseHistory = {
    casesWithPhone: () => [],
    hearingsOn: () => [],
    similarCases: () => [],
    ownPhones: [],
  };
  return { today, court, occasion, ...(history && { history: { ...nothing, ...(history as Partial<CaseHistory>) } }) };
}
