// The rules as the settings list them: what each is about and what can be changed, without the check itself.

import type { Facet } from '../case/fields';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';

export type RuleInfo = Pick<Rule, 'title' | 'en' | 'kind' | 'severity' | 'basis' | 'since'> & {
  /** File name of the rule. */
  id: string;
  facet: Facet;
  params: Record<string, number>;
};

export function ruleList(): RuleInfo[] {
  return Object.entries(rules).map(([id, { title, en, kind, severity, facet, basis, params = {}, since }]) => ({
    id,
    title,
    en,
    kind,
    severity,
    facet,
    basis,
    params,
    since,
  }));
}
