// Facts → findings and which facets may be called seen.

import { typeOf } from '../case/case-class';
import type { CaseFacts } from '../case/facts';
import type { Facet } from '../case/fields';
import { facetStates, runRules } from '../rules/engine';
import type { Finding } from '../rules/finding';
import type { Surroundings } from '../rules/rule';

export interface Judged {
  findings: Finding[];
  /** Rules that could not tell, as `rule|subject`. */
  unseen: ReadonlySet<string>;
  concerned: Facet[];
  unseenFacets: Facet[];
  crashed: string[];
}
