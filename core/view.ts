// What people are shown of one case, computed in the worker. Holds no raw personal data.

import type { Facet } from './case/fields';
import type { Drift } from './page/site-map';
import type { Finding } from './rules/finding';

/** 错, 缺, 疑: error and wrong, error and missing, any warning. */
export type Mark = 'wrong' | 'missing' | 'doubt';

export function markOf(f: Pick<Finding, 'severity' | 'kind'>): Mark {
  return f.severity === 'warning' ? 'doubt' : f.kind;
}

/** Where a finding's entry was last seen. `frame` and `handle` are set while the page is open in the asking tab. */
export interface Place {
  /** Address without fragment, session id or anything of a person. */
  address?: string;
  frame?: number;
  handle?: number;
}

export interface ShownFinding extends Finding {
  id: string;
  mark: Mark;
  state: 'open' | 'waived' | 'fixed';
  /** ISO time */
  firstSeenAt: string;
  lastSeenAt: string;
  waiver?: { reason: string; note?: string; at: string };
  note?: string;
  place?: Place;
}

export interface FacetView {
  facet: Facet;
  wrong: number;
  missing: number;
  doubt: number;
  waived: number;
  /** Nothing of it, or not all that its rules need, has been seen. */
  unseen: boolean;
  /** ISO time of the last look. */
  seenAt?: string;
  /** Opens the facet on the page: a tab of the page's own. */
  door?: Place;
}

export interface CaseView {
  caseNumber: string;
  /** 民事一审 */
  className: string;
  procedure: string[];
  judge?: string;
  deadlineOn?: string;
  closedOn?: string;
  /** Only facets that concern the class of the case, in the order of `facets`. */
  facets: FacetView[];
  /** Ordered 错 缺 疑, then by facet. Waived ones last. */
  findings: ShownFinding[];
  /** Open findings of severity error. */
  open: number;
  /** Facets that are 未核对. */
  unseen: Facet[];
  /** File names of rules that crashed: 这一项没能核对. */
  crashed: string[];
}

/** 映射失效, with the names that people know. */
export interface DriftView extends Omit<Drift, 'page'> {
  map: string;
  page: string;
}

/** What one tab is about. */
export interface TabView {
  /** 'ambiguous': two case numbers in one tab, the case cannot be told. */
  state: 'case' | 'none' | 'ambiguous';
  case?: CaseView;
  /** Content fingerprint by frame for which this verdict holds. */
  fingerprints: Record<number, string>;
  /** What the site map speaks of and the pages of this tab no longer have. */
  drift?: DriftView[];
  /** Set where the store could not be written: the check holds in memory only. */
  storage?: 'memory';
  /** Stored rows that could not be read were set aside during this check: how many. */
  setAside?: number;
}
