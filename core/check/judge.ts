// Facts → findings and which facets may be called seen.

import type { CaseFacts } from '../case/facts';
import type { Facet } from '../case/fields';
import { facetStates, type RunOptions, runRules } from '../rules/engine';
import type { Finding } from '../rules/finding';
import type { Surroundings } from '../rules/rule';

export interface Judged {
  findings: Finding[];
  /** Rules that could not tell, as `rule|subject`. */
  untold: () => ReadonlySet<string>;
  /** Rules that were asked and could tell. */
  told: () => ReadonlySet<string>;
  /** Facets that concern this class of case, and those of them that cannot be called seen. */
  concerned: Facet[];
  unseen: Facet[];
  crashed: string[];
}

export function judge(facts: CaseFacts, around: Surroundings, options: RunOptions = {}): Judged {
  const result = runRules(facts, around, options);
  const states = facetStates(facts, result);
  for (const { rule, error } of result.crashed) console.warn('caselint: rule crashed', rule, error);
  return {
    findings: result.findings,
    // Only asked where findings have gone: in a first import of thousands of cases never.
    untold: () =>
      new Set([
        ...result.unseen.filter(({ unset }) => !unset).map(({ rule, subject }) => `${rule}|${subject ?? ''}`),
        ...result.crashed.map(({ rule }) => `${rule}|`),
      ]),
    told: () => new Set([...result.passed, ...result.findings.map(({ rule }) => rule)]),
    concerned: states.map(({ facet }) => facet),
    unseen: states.filter(({ unseen }) => unseen).map(({ facet }) => facet),
    crashed: result.crashed.map(({ rule }) => rule),
  };
}
