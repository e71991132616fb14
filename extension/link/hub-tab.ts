// One open tab as the hub knows it, and the ways to speak to its frames and its overlay.

import type { Facet } from '@core/case/fields';
import type { TabView } from '@core/view';
import type { FrameMessage, Request, ToFrame, ToOverlay } from './messages';
import type { Fixes, Notice } from './overlay-link';
import type { HubWorker } from './patient-worker';

type Port = chrome.runtime.Port;

export interface Tab {
  frames: Map<number, Port>;
  overlay?: Port;
  view: TabView;
  /** Content for which 仍要报结 was chosen. */
  allowed?: string;
  asking?: { question: string; frame: number; told: boolean };
  /** Notices that no overlay was there to show: they wait for the next page. */
  notices: { notice: Notice; until: number }[];
  /** The person wants to see this, as soon as the page shows it. */
  wanted?: Wanted;
  /** Where entries stood last, by finding: what is shut now may still be in its document. */
  stood: Map<string, { frame: number; handle: number }>;
  /** Readings are judged one after the other; of several of one frame the newest. */
  next: Map<number, Extract<FrameMessage, { type: 'reading' }>>;
  busy: boolean;
  overlayAsked: boolean;
  /** What each frame can correct now, and has corrected. */
  fixes: Map<number, Fixes>;
  /** Said once for each tab: nothing can be kept on this computer. */
  toldMemory: boolean;
}

interface Wanted {
  caseNumber: string;
  finding?: string;
  facet?: Facet;
  until: number;
  /** It stands there already; wanted is where it can be changed. */
  besides?: number;
  /** What leads to it was pressed; once is enough. */
  opened?: true;
}

export interface HubOptions {
  worker: HubWorker;
  /** Lets a listener be called from the worker. */
  proxy<T extends object>(listener: T): T;
  request(message: Request): Promise<unknown>;
  now(): number;
  /** Ends the hub; frames and overlays come back to the next by themselves. */
  startAnew(): void;
}

/** How long a notice or a wanted entry waits for a page that can show it, in ms. */
export const waits = 30_000;

export function tabOf(tabs: Map<number, Tab>, id: number): Tab {
  const known = tabs.get(id);
  if (known) return known;
  const tab: Tab = {
    frames: new Map(),
    view: { state: 'none', fingerprints: {} },
    notices: [],
    next: new Map(),
    busy: false,
    overlayAsked: false,
    fixes: new Map(),
    stood: new Map(),
    toldMemory: false,
  };
  tabs.set(id, tab);
  return tab;
}

/** Told apart by case and content of every frame. */
export function contentOf(view: TabView): string {
  return `${view.case?.caseNumber}|${JSON.stringify(view.fingerprints)}`;
}

export function notify(tab: Tab, notice: Notice, options: HubOptions): void {
  if (tab.overlay) toOverlay(tab, { type: 'notice', notice });
  else tab.notices.push({ notice, until: options.now() + waits });
}

export function toFrame(tab: Tab, frame: number, message: ToFrame): void {
  send(tab.frames.get(frame), message);
}

export function toOverlay(tab: Tab | undefined, message: ToOverlay): void {
  send(tab?.overlay, message);
}

/** The overlay shows the corrections of all frames as one. */
export function tellFixes(tab: Tab): void {
  const all = [...tab.fixes.values()];
  const fixes = { offers: all.flatMap(({ offers }) => offers), done: all.flatMap(({ done }) => done) };
  toOverlay(tab, { type: 'fixes', fixes });
}

/** Errors are told by their kind: a message could hold what was read. */
export function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'unknown';
}

/** A port may close between two messages; its own onDisconnect cleans up. */
function send(port: Port | undefined, message: ToFrame | ToOverlay): void {
  try {
    port?.postMessage(message);
  } catch (cause) {
    console.debug('caselint: port closed', nameOf(cause));
  }
}
