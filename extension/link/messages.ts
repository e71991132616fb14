// Every message between the contexts, by direction. Content scripts import the types only; the schemas guard the receiving side.

import type { Facet, FieldId } from '@core/case/fields';
import type { MapKept } from '@core/check/site-maps';
import type { WireReading } from '@core/page/reading';
import type { Mark, TabView } from '@core/view';
import type { FieldBox, FixDone, Fixes, FixOffer, Notice, OverlayAction, Question } from './overlay-link';
import type { ReplayHow } from './replay';

/** Name of the port of a content script and of the overlay. */
export const framePort = 'caselint-frame';
export const overlayPort = 'caselint-overlay';

/** Content script of a frame → hub. Messages with an id are acknowledged. */
export type FrameMessage =
  | { type: 'reading'; id: number; fingerprint: string; address: string; reading: WireReading }
  | { type: 'ask'; id: number; question: string }
  | { type: 'answered'; question: string }
  | { type: 'notice'; notice: Notice }
  | { type: 'choose'; finding: string; box?: FieldBox }
  | { type: 'fixes'; offers: FixOffer[]; done: FixDone[] }
  /** What holds the entry was pressed: to be located as soon as it stands elsewhere than at the handle. */
  | { type: 'opening'; finding: string; handle?: number }
  /** Neither the entry nor anything that leads to it is in this frame. */
  | { type: 'not-here'; finding: string };

/** What a frame needs to guard and to mark. */
export interface FrameVerdict {
  state: TabView['state'];
  /** Open errors. */
  open: number;
  /** Facets not seen. */
  unseen: number;
  /** Content for which this holds, by frame. */
  fingerprints: Record<number, string>;
  /** Own frame id, so that the frame finds its fingerprint. */
  frame: number;
  /** 仍要报结 was chosen for this very content. */
  allowed: boolean;
  marks: { id: string; handle: number; mark: Mark; label: string; field?: FieldId; fix?: string }[];
}

/** Hub → content script of a frame. */
export type ToFrame =
  | { type: 'ack'; id: number }
  | { type: 'verdict'; verdict: FrameVerdict }
  | { type: 'held'; question: string }
  | { type: 'answer'; question: string; go: boolean }
  | { type: 'locate'; handle: number; finding?: string }
  /** 定位: the entry, else what the page offers to open it by. */
  | { type: 'jump'; finding: string; handle?: number; door?: number }
  | { type: 'release' }
  /** What was sent is not known any more: send the reading again. */
  | { type: 'again' }
  | { type: 'fix'; finding: string }
  | { type: 'undo-fix'; finding: string };

/** Overlay → hub. */
export type OverlayMessage =
  | { type: 'hello'; id: number }
  | { type: 'shown'; question: string }
  | { type: 'action'; action: OverlayAction };

/** Hub → overlay. */
export type ToOverlay =
  | { type: 'ack'; id: number }
  | { type: 'view'; view: TabView }
  | { type: 'question'; question: Question | null }
  | { type: 'notice'; notice: Notice }
  | { type: 'fixes'; fixes: Fixes }
  | { type: 'choose'; finding: string; box?: FieldBox }
  | { type: 'toggle' };

/** What `save-map` is answered with. */
export type MapSaved = MapKept;

/** One-shot requests (`runtime.sendMessage`), addressed because every context hears them. */
export type Request =
  | { to: 'background'; type: 'ensure-worker' }
  | { to: 'background'; type: 'recognised' }
  /** This frame has something to mark. */
  | { to: 'background'; type: 'marks' }
  /** A site map was laid out after the reader was asked for. */
  | { to: 'background'; type: 'site-map' }
  | { to: 'background'; type: 'show-overlay'; tab: number }
  | { to: 'background'; type: 'replay'; mark: string; how: ReplayHow }
  | { to: 'background'; type: 'side-panel' }
  /** 指认 begins in this tab. */
  | { to: 'background'; type: 'teach' }
  | { to: 'background'; type: 'teach-in'; tab: number }
  /** It goes on in a frame of this tab: see frame-path.ts. Answered with false where we are not allowed in. */
  | { to: 'background'; type: 'teach-frame'; path: number[] }
  /** The page does not let the overlay stand: its count goes to the toolbar icon. */
  | { to: 'background'; type: 'on-icon'; text: string }
  | { to: 'background'; type: 'open-case'; caseNumber: string; finding?: string; facet?: Facet }
  /** Answered with what the browser's policy says. */
  | { to: 'background'; type: 'policy' }
  /** Maps to lay out for the content scripts: see published-maps.ts. */
  | { to: 'background'; type: 'publish-maps'; maps: unknown[] }
  /** Of a frame only for its own site; answered with MapSaved. */
  | { to: 'hub'; type: 'save-map'; map: unknown }
  | { to: 'hub'; type: 'policy-changed' }
  | { to: 'hub'; type: 'toggle'; tab: number }
  | { to: 'hub'; type: 'where-is'; caseNumber: string; finding?: string }
  | { to: 'hub'; type: 'find-case'; caseNumber: string; finding?: string; facet?: Facet };
