// The hub of the offscreen document: frames and overlay of each tab on one side, the worker on the other.

import type { Facet } from '@core/case/fields';
import type { Announcement } from '@core/check/announce';
import type { MapKept } from '@core/check/site-maps';
import type { CaseView, TabView } from '@core/view';
import { act, answer, showWanted } from './hub-actions';
import { forgetStood, jump, keepStood, onOpening } from './hub-jump';
import { layOutMaps, saveMap } from './hub-maps';
import {
  contentOf,
  type HubOptions,
  nameOf,
  notify,
  type Tab,
  tabOf,
  tellFixes,
  toFrame,
  toOverlay,
  waits,
} from './hub-tab';
import type { FrameMessage, FrameVerdict, OverlayMessage } from './messages';
import { frameMessage, overlayMessage } from './schemas';
import { isAtHome } from './senders';

type Port = chrome.runtime.Port;

export interface Hub {
  frame(port: Port): void;
  overlay(port: Port): void;
  toggle(tab: number): void;
  /** The open tab of a case, if any; what is wanted there is shown. */
  findCase(wanted: { caseNumber: string; finding?: string; facet?: Facet }): number | undefined;
  /** Keeps a site map and lays it out for the content scripts. */
  saveMap(map: unknown): Promise<MapKept>;
  /** Lays the kept maps out anew. */
  layOutMaps(): Promise<void>;
  /** Everything begins anew under another policy. */
  policyChanged(): void;
  /** The address where the finding, else the case, was seen last. */
  whereIs(caseNumber: string, finding?: string): Promise<string | undefined>;
}

export function createHub(options: HubOptions): Hub {
  const tabs = new Map<number, Tab>();
  const hear = (what: Announcement) => {
    heard(tabs, what, options).catch(report('what another worker changed was not heard'));
  };
  options.worker.watch(options.proxy(hear)).catch(report('the worker tells no changes'));
  return {
    frame: (port) => acceptFrame(tabs, port, options),
    overlay: (port) => acceptOverlay(tabs, port, options),
    toggle: (id) => toOverlay(tabs.get(id), { type: 'toggle' }),
    findCase: (wanted) => {
      const found = [...tabs].find(([, tab]) => tab.view.case?.caseNumber === wanted.caseNumber);
      const want = { ...wanted, until: options.now() + waits };
      if (found) {
        found[1].wanted = want;
        showWanted(found[1], options);
      } else for (const tab of tabs.values()) tab.wanted = want;
      return found?.[0];
    },
    saveMap: (map) => saveMap(map, options),
    policyChanged: options.startAnew,
    layOutMaps: () => layOutMaps(options),
    whereIs: (caseNumber, finding) => options.worker.addressOf(caseNumber, finding),
  };
}

/** Another worker changed something: every tab is told anew. After a wipe every frame reads again. */
async function heard(tabs: Map<number, Tab>, what: Announcement, options: HubOptions): Promise<void> {
  if (what === 'maps' || what === 'ledger' || what === 'wiped') await layOutMaps(options);
  for (const [id, tab] of tabs) {
    if (what === 'wiped') for (const frame of tab.frames.keys()) toFrame(tab, frame, { type: 'again' });
    else tell(tab, await options.worker.view(id), options);
  }
}

function acceptFrame(tabs: Map<number, Tab>, port: Port, options: HubOptions): void {
  const id = port.sender?.tab?.id;
  const frame = port.sender?.frameId;
  if (id === undefined || frame === undefined) {
    port.disconnect();
    return;
  }
  const tab = tabOf(tabs, id);
  tab.frames.set(frame, port);
  port.onMessage.addListener((raw: unknown) => {
    const message = frameMessage.safeParse(raw);
    if (message.success && isHonest(message.data, port)) hearFrame(tab, id, frame, message.data, options);
  });
  port.onDisconnect.addListener(() => {
    if (tab.frames.get(frame) !== port) return;
    tab.frames.delete(frame);
    tab.next.delete(frame);
    forgetStood(tab, frame);
    if (tab.fixes.delete(frame)) tellFixes(tab);
    if (tab.asking?.frame === frame) closeQuestion(tab, tab.asking.question);
    if (tab.frames.size === 0) tab.allowed = undefined;
    forget(tabs, id, tab, options);
    options.worker
      .leave(id, frame)
      .then((view) => tell(tab, view, options), report('a frame that left is still known'));
  });
}

function isHonest(message: FrameMessage, { sender }: Port): boolean {
  return message.type !== 'reading' || isAtHome(message.address, sender);
}

/** A tab without frame and overlay is gone, unless a notice or a wanted entry waits for its next page. */
function forget(tabs: Map<number, Tab>, id: number, tab: Tab, { now }: HubOptions): void {
  const waits = tab.notices.length > 0 || (tab.wanted !== undefined && tab.wanted.until > now());
  if (tab.frames.size === 0 && !tab.overlay && !waits && tabs.get(id) === tab) tabs.delete(id);
}

function report(what: string): (cause: unknown) => void {
  return (cause) => console.warn(`caselint: ${what}`, nameOf(cause));
}

function hearFrame(tab: Tab, id: number, frame: number, message: FrameMessage, options: HubOptions): void {
  if (message.type === 'notice') {
    notify(tab, message.notice, options);
    return;
  }
  if (message.type === 'choose') {
    toOverlay(tab, message);
    return;
  }
  if (message.type === 'opening') {
    onOpening(tab, message, options);
    return;
  }
  if (message.type === 'not-here') {
    jump(tab, message.finding, options, frame);
    return;
  }
  if (message.type === 'fixes') {
    tab.fixes.set(frame, message);
    tellFixes(tab);
    return;
  }
  if (message.type === 'answered') {
    closeQuestion(tab, message.question);
    return;
  }
  toFrame(tab, frame, { type: 'ack', id: message.id });
  if (message.type === 'ask') {
    ask(tab, frame, message.question, options);
    return;
  }
  tab.next.set(frame, message);
  void judgeNext(tab, id, options);
}

async function judgeNext(tab: Tab, id: number, options: HubOptions): Promise<void> {
  if (tab.busy) return;
  tab.busy = true;
  for (let next = tab.next.entries().next(); !next.done; next = tab.next.entries().next()) {
    const [frame, { fingerprint, address, reading }] = next.value;
    tab.next.delete(frame);
    try {
      tell(tab, await options.worker.observe({ tab: id, frame, fingerprint, address, reading }), options);
    } catch (cause) {
      report('a reading could not be judged')(cause);
      notify(tab, { name: 'failed' }, options);
    }
  }
  tab.busy = false;
  askForOverlay(tab, id, options);
}

/** The overlay comes only where there is a case or something is wrong with the site map, and is asked for once. */
function askForOverlay(tab: Tab, id: number, options: HubOptions): void {
  const says = tab.view.state !== 'none' || tab.view.drift !== undefined;
  if (!says || tab.overlay || tab.overlayAsked) return;
  tab.overlayAsked = true;
  const again = () => {
    tab.overlayAsked = false;
  };
  options
    .request({ to: 'background', type: 'show-overlay', tab: id })
    .then((shown) => shown === true || again(), again);
}

/** Everyone in the tab hears the newest view. */
function tell(tab: Tab, view: TabView, options: HubOptions): void {
  tab.view = view;
  keepStood(tab);
  tellStorage(tab, view, options);
  if (tab.allowed !== undefined && tab.allowed !== contentOf(view)) tab.allowed = undefined;
  for (const frame of tab.frames.keys()) toFrame(tab, frame, { type: 'verdict', verdict: verdictFor(tab, frame) });
  toOverlay(tab, { type: 'view', view });
  tellQuestion(tab, options);
  showWanted(tab, options);
}

function tellStorage(tab: Tab, { storage, setAside }: TabView, options: HubOptions): void {
  if (setAside) notify(tab, { name: 'set-aside', count: setAside }, options);
  if (storage && !tab.toldMemory) notify(tab, { name: 'memory-only' }, options);
  tab.toldMemory = storage !== undefined;
}

function verdictFor(tab: Tab, frame: number): FrameVerdict {
  const { state, case: shown, fingerprints } = tab.view;
  const marks = (shown?.findings ?? []).flatMap((row) =>
    row.state === 'open' && row.place?.frame === frame && row.place.handle !== undefined
      ? [{ id: row.id, handle: row.place.handle, mark: row.mark, label: row.message, field: row.field, fix: row.fix }]
      : [],
  );
  return {
    state,
    open: shown?.open ?? 0,
    unseen: shown?.unseen.length ?? 0,
    fingerprints,
    frame,
    allowed: tab.allowed !== undefined,
    marks,
  };
}

function ask(tab: Tab, frame: number, question: string, options: HubOptions): void {
  if (tab.asking && tab.asking.question !== question)
    toFrame(tab, tab.asking.frame, { type: 'answer', question: tab.asking.question, go: false });
  tab.asking = { question, frame, told: false };
  tellQuestion(tab, options);
}

/** After a restart the view and the overlay may come a moment later than the question. */
function tellQuestion(tab: Tab, options: HubOptions): void {
  const { asking } = tab;
  const shown = tab.view.case;
  if (!asking || asking.told || !shown || !tab.overlay) return;
  asking.told = true;
  toOverlay(tab, { type: 'question', question: { id: asking.question, case: shown } });
  void tellEffects(tab, asking.question, shown, options);
}

/** The question does not wait for the figures; they come when they are computed. */
async function tellEffects(tab: Tab, question: string, shown: CaseView, options: HubOptions): Promise<void> {
  try {
    const effects = await options.worker.closingEffects(shown.caseNumber);
    if (tab.asking?.question !== question || effects.length === 0) return;
    toOverlay(tab, { type: 'question', question: { id: question, case: shown, effects } });
  } catch (cause) {
    console.warn('caselint: effects not computed', cause instanceof Error ? cause.name : 'unknown');
  }
}

function closeQuestion(tab: Tab, question: string): void {
  if (tab.asking?.question !== question) return;
  tab.asking = undefined;
  toOverlay(tab, { type: 'question', question: null });
}

function acceptOverlay(tabs: Map<number, Tab>, port: Port, options: HubOptions): void {
  const id = port.sender?.tab?.id;
  if (id === undefined) {
    port.disconnect();
    return;
  }
  const tab = tabOf(tabs, id);
  tab.overlay = port;
  port.onMessage.addListener((raw: unknown) => {
    const message = overlayMessage.safeParse(raw);
    if (!message.success) return;
    hearOverlay(tab, id, message.data, options).catch((cause: unknown) => {
      report('an act could not be carried out')(cause);
      notify(tab, { name: 'failed' }, options);
    });
  });
  port.onDisconnect.addListener(() => {
    if (tab.overlay !== port) return;
    tab.overlay = undefined;
    tab.overlayAsked = false;
    if (tab.asking) answer(tab, tab.asking.question, false);
    forget(tabs, id, tab, options);
  });
}

async function hearOverlay(tab: Tab, id: number, message: OverlayMessage, options: HubOptions): Promise<void> {
  if (message.type === 'hello') {
    toOverlay(tab, { type: 'ack', id: message.id });
    toOverlay(tab, { type: 'view', view: tab.view });
    tellFixes(tab);
    tellQuestion(tab, options);
    for (const { notice, until } of tab.notices.splice(0)) if (until > options.now()) notify(tab, notice, options);
  } else if (message.type === 'shown') {
    const { asking } = tab;
    if (asking?.question === message.question) toFrame(tab, asking.frame, { type: 'held', question: asking.question });
  } else await act(tab, id, message.action, options, (view) => tell(tab, view, options));
}
