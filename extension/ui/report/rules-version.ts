// Rules ship with the program and have no number of their own: the version in which the newest came, and how many there are.

import type { RuleInfo } from '@core/check/rule-list';

export interface RulesVersion {
  version: string;
  count: number;
}

export function rulesVersionOf(rules: readonly Pick<RuleInfo, 'since'>[]): RulesVersion {
  const versions = rules.map(({ since }) => since).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return { version: versions.at(-1) ?? '—', count: rules.length };
}
