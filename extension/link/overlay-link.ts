// What passes between the overlay and the rest of the extension. The overlay knows nothing else.

import type { Facet, FieldId } from '@core/case/fields';
import type { CaseView, TabView } from '@core/view';

/** Reasons offered for 仍要报结 and 忽略并说明; their words stand in _locales as `reason_<name>`. */
export const reasons = ['none-or-refused', 'whereabouts-unknown', 'cannot-be-changed', 'check-is-wrong'] as const;
export type Reason = (typeof reasons)[number];

/** Asked when 报结 was pressed with open errors. */
export interface Question {
  id: string;
  case: CaseView;
  /** What closing now and closing repaired do to indicators 11 and 14. Values are finished texts: 93.0 %. */
  effects?: { indicator: number; now: string; repaired: string; target: string }[];
}

/** Small messages beside the badge; their words stand in _locales as `notice_<name>`. */
export type NoticeName =
  | 'late' // no verdict in time, the closing went on
  | 'all-checked' // everything seen and in order
  | 'unseen-left' // no open error, but unseen facets
  | 'memory-only' // the store cannot be written
  | 'updated' // extension was updated: 刷新后继续
  | 'private-text' // the reason held a name or number of the case and was not kept
  | 'not-located'
  | 'failed'
  | 'set-aside' // stored rows that could not be read were set aside
  | 'covered' // the page lay over the overlay: the act was not accepted
  | 'fix-refused' // the page's widget did not take the correction
  | 'place-not-opened' // the tab or fold that holds the entry was left to the person
  | 'row-not-opened'; // another row is being changed

export interface Notice {
  name: NoticeName;
  /** Number in the text, such as how many facets are unseen. */
  count?: number;
  /** Word of the page that leads there: the title of a facet's tab, 编辑. */
  where?: string;
}

export type OverlayAction =
  /** `still`: nothing is opened for it, the person did not press 定位. */
  | { do: 'locate'; finding: string; still?: true }
  /** No finding is chosen any more: the ring on the located field goes. */
  | { do: 'release' }
  | { do: 'door'; facet: Facet }
  | { do: 'waive'; finding: string; reason: Reason; note?: string; scope?: WaiverScope; expiresOn?: string }
  | { do: 'unwaive'; finding: string }
  /** Keeps a note on a finding; an empty one takes it away. */
  | { do: 'annotate'; finding: string; note: string }
  | { do: 'fix'; finding: string }
  | { do: 'fix-all' }
  /** Puts back the very text that stood there before 修正. */
  | { do: 'undo-fix'; finding: string }
  | { do: 'work-list' }
  /** 指认 begins on this page. */
  | { do: 'teach' }
  | {
      do: 'answer';
      question: string;
      answer: 'repair' | 'close';
      locate?: string;
      still?: true;
      reason?: Reason;
      note?: string;
    };

/** How far 忽略并说明 reaches: this finding; the same in this case; this role of party in every case. */
export const waiverScopes = ['finding', 'case', 'rule'] as const;
type WaiverScope = (typeof waiverScopes)[number];

/** What a correction changes; the words stand in _locales as `fix_<name>`. */
export const fixChanges = ['blanks', 'half-width', 'upper-case', 'dashes', 'country-code', 'spelling'] as const;
export type FixChange = (typeof fixChanges)[number];

/** Both texts masked, or none where they cannot be laid side by side. */
export interface FixPreview {
  changes: FixChange[];
  from?: string;
  to?: string;
}

/** A correction that can be made now. */
export interface FixOffer extends FixPreview {
  finding: string;
  field: FieldId;
}

/** A correction that was made and can be taken back. */
export type FixDone = FixOffer;

export interface Fixes {
  offers: FixOffer[];
  done: FixDone[];
}

export interface FieldBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface OverlayLink {
  /** Each returns a function that stops listening. */
  onView(listener: (view: TabView) => void): () => void;
  /** Undefined closes the question. */
  onQuestion(listener: (question: Question | undefined) => void): () => void;
  onFixes(listener: (fixes: Fixes) => void): () => void;
  onNotice(listener: (notice: Notice) => void): () => void;
  /** Alt+J or the toolbar icon. */
  onToggle(listener: () => void): () => void;
  /** A tag on a field was pressed, or its field was located: choose this finding. `box` is the field's, in the overlay's viewport, where it can be told. */
  onChoose(listener: (finding: string, box?: FieldBox) => void): () => void;
  send(action: OverlayAction): void;
}
