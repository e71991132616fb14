// The hub of the offscreen document: frames and overlay of each tab on one side, the worker on the other.

import type { Facet } from '@core/case/fields';
import type { ShownFinding, TabView } from '@core/view';
import type { WorkerApi } from '@core/worker-api';
import type { FrameMessage, FrameVerdict, OverlayMessage, Request, ToFrame, ToOverlay } from './messages';
import type { Notice, OverlayAction } from './overlay-link';
import { frameMessage, overlayMessage } from './schemas';

type Port = chrome.runtime.Port;
type Worker = { [K in keyof WorkerApi]: WorkerApi[K] };

interface Tab {
  frames: Map<number, Port>;
  overlay?: Port;
  view: TabView;
  /** Content for which 仍要报结 was chosen. */
  allowed?: string;
  asking?: { question: string; frame: number };
  /** Notices that no overlay was there to show: they wait for the next page. */
  notices: { notice: Notice; until: number }[];
  /** The person wants to see this, as soon as the page shows it. */
  wanted?: { caseNumber: string; finding?: string; facet?: Facet; until: number };
  /** Readings are judged one after the other; of several of one frame the newest. */
  next: Map<number, Extract<FrameMessage, { type: 'reading' }>>;
  busy: boolean;
  overlayAsked: boolean;
}

export interface HubOptions {
  worker: Worker;
  request(message: Request): Promise<unknown>;
  now(): number;
}

/** How long a notice or a wanted entry waits for a page that can show it, in ms. */
const waits = 30_000;

export interface Hub {
  frame(port: Port): void;
  overlay(port: Port): void;
  toggle(tab: number): void;
  /** The open tab of a case, if any; what is wanted there is shown. */
  findCase(wanted: { caseNumber: string; finding?: string; facet?: Facet }): number | undefined;
}

export function createHub(options: HubOptions): Hub {
  const tabs = new Map<number, Tab>();
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
  };
}

function tabOf(tabs: Map<number, Tab>, id: number): Tab {
  const known = tabs.get(id);
  if (known) return known;
  const tab: Tab = {
    frames: new Map(),
    view: { state: 'none', fingerprints: {} },
    notices: [],
    next: new Map(),
    busy: false,
    overlayAsked: false,
  };
  tabs.set(id, tab);
  return tab;
}

function acceptFrame(tabs: Map<number, Tab>, port: Port, options: HubOptions): void {
  const id = port.sender?.tab?.id;
  const frame = port.sender?.frameId;
  if (id === undefined || frame === undefined) return port.disconnect();
  const tab = tabOf(tabs, id);
  tab.frames.set(frame, port);
  port.onMessage.addListener((raw: unknown) => {
    const message = frameMessage.safeParse(raw);
    if (message.success) hearFrame(tab, id, frame, message.data, options);
  });
  port.onDisconnect.addListener(() => {
    if (tab.frames.get(frame) !== port) return;
    tab.frames.delete(frame);
    tab.next.delete(frame);
    if (tab.asking?.frame === frame) closeQuestion(tab, tab.asking.question);
    if (tab.frames.size === 0) tab.allowed = undefined;
    void options.worker.leave(id, frame).then((view) => tell(tab, view, options));
  });
}

function hearFrame(tab: Tab, id: number, frame: number, message: FrameMessage, options: HubOptions): void {
  if (message.type === 'notice') return notify(tab, message.notice, options);
  if (message.type === 'choose') return toOverlay(tab, message);
  if (message.type === 'answered') return closeQuestion(tab, message.question);
  toFrame(tab, frame, { type: 'ack', id: message.id });
  if (message.type === 'ask') return ask(tab, frame, message.question);
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
      console.warn('caselint: a reading could not be judged', cause instanceof Error ? cause.name : 'unknown');
      notify(tab, { name: 'failed' }, options);
    }
  }
  tab.busy = false;
  askForOverlay(tab, id, options);
}

/** The overlay comes only where there is a case, and is asked for once. */
function askForOverlay(tab: Tab, id: number, options: HubOptions): void {
  if (tab.view.state === 'none' || tab.overlay || tab.overlayAsked) return;
  tab.overlayAsked = true;
  void options.request({ to: 'background', type: 'show-overlay', tab: id }).then((shown) => {
    if (shown !== true) tab.overlayAsked = false;
  });
}

/** Everyone in the tab hears the newest view. */
function tell(tab: Tab, view: TabView, options: HubOptions): void {
  tab.view = view;
  if (tab.allowed !== undefined && tab.allowed !== contentOf(view)) tab.allowed = undefined;
  for (const frame of tab.frames.keys()) toFrame(tab, frame, { type: 'verdict', verdict: verdictFor(tab, frame) });
  toOverlay(tab, { type: 'view', view });
  showWanted(tab, options);
}

function verdictFor(tab: Tab, frame: number): FrameVerdict {
  const { state, case: shown, fingerprints } = tab.view;
  const marks = (shown?.findings ?? []).flatMap((row) =>
    row.state === 'open' && row.place?.frame === frame && row.place.handle !== undefined
      ? [{ id: row.id, handle: row.place.handle, mark: row.mark, label: row.message }]
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

function contentOf(view: TabView): string {
  return `${view.case?.caseNumber}|${JSON.stringify(view.fingerprints)}`;
}

function ask(tab: Tab, frame: number, question: string): void {
  const shown = tab.view.case;
  if (!shown || !tab.overlay) return;
  if (tab.asking) toFrame(tab, tab.asking.frame, { type: 'answer', question: tab.asking.question, go: false });
  tab.asking = { question, frame };
  toOverlay(tab, { type: 'question', question: { id: question, case: shown } });
}

function closeQuestion(tab: Tab, question: string): void {
  if (tab.asking?.question !== question) return;
  tab.asking = undefined;
  toOverlay(tab, { type: 'question', question: null });
}

function acceptOverlay(tabs: Map<number, Tab>, port: Port, options: HubOptions): void {
  const id = port.sender?.tab?.id;
  if (id === undefined) return port.disconnect();
  const tab = tabOf(tabs, id);
  tab.overlay = port;
  port.onMessage.addListener((raw: unknown) => {
    const message = overlayMessage.safeParse(raw);
    if (message.success) void hearOverlay(tab, id, message.data, options);
  });
  port.onDisconnect.addListener(() => {
    if (tab.overlay !== port) return;
    tab.overlay = undefined;
    tab.overlayAsked = false;
    if (tab.asking) answer(tab, tab.asking.question, false);
  });
}

async function hearOverlay(tab: Tab, id: number, message: OverlayMessage, options: HubOptions): Promise<void> {
  if (message.type === 'hello') {
    toOverlay(tab, { type: 'ack', id: message.id });
    toOverlay(tab, { type: 'view', view: tab.view });
    for (const { notice, until } of tab.notices.splice(0)) if (until > options.now()) notify(tab, notice, options);
  } else if (message.type === 'shown') {
    const { asking } = tab;
    if (asking?.question === message.question) toFrame(tab, asking.frame, { type: 'held', question: asking.question });
  } else await act(tab, id, message.action, options);
}

async function act(tab: Tab, id: number, action: OverlayAction, options: HubOptions): Promise<void> {
  if (action.do === 'locate') return locate(tab, findingOf(tab, action.finding), options);
  if (action.do === 'door') return openDoor(tab, action.facet, options);
  if (action.do === 'fix') return fix(tab, findingOf(tab, action.finding), options);
  if (action.do === 'answer') return answered(tab, id, action, options);
  if (action.do === 'release') {
    for (const frame of tab.frames.keys()) toFrame(tab, frame, { type: 'release' });
    return;
  }
  if (action.do === 'work-list') return;
  const { worker } = options;
  const kept =
    action.do === 'waive'
      ? await worker.waive(action.finding, action.reason, action.note)
      : await worker.unwaive(action.finding);
  if (!kept.kept) notify(tab, { name: kept.why === 'private-text' ? 'private-text' : 'failed' }, options);
  tell(tab, await worker.view(id), options);
}

async function answered(
  tab: Tab,
  id: number,
  action: Extract<OverlayAction, { do: 'answer' }>,
  options: HubOptions,
): Promise<void> {
  if (tab.asking?.question !== action.question) return;
  if (action.answer === 'repair') {
    answer(tab, action.question, false);
    if (action.locate !== undefined) locate(tab, findingOf(tab, action.locate), options);
    return;
  }
  if (action.reason === undefined) return;
  const kept = await options.worker.closeAnyway({ tab: id, reason: action.reason, note: action.note });
  // A reason with a name in it goes back to the person; storage that fails does not hold the judge.
  if (!kept.kept && kept.why === 'private-text') return notify(tab, { name: 'private-text' }, options);
  tab.allowed = contentOf(tab.view);
  answer(tab, action.question, true);
  if (!kept.kept) notify(tab, { name: 'memory-only' }, options);
}

function answer(tab: Tab, question: string, go: boolean): void {
  const { asking } = tab;
  if (asking?.question !== question) return;
  tab.asking = undefined;
  toFrame(tab, asking.frame, { type: 'answer', question, go });
  toOverlay(tab, { type: 'question', question: null });
}

function findingOf(tab: Tab, id: string): ShownFinding | undefined {
  return tab.view.case?.findings.find((row) => row.id === id);
}

function locate(tab: Tab, finding: ShownFinding | undefined, options: HubOptions): void {
  const place = finding?.place;
  if (finding && place?.frame !== undefined && place.handle !== undefined) {
    return toFrame(tab, place.frame, { type: 'locate', handle: place.handle, finding: finding.id });
  }
  if (finding) return openDoor(tab, finding.facet, options);
  notify(tab, { name: 'not-located' }, options);
}

/** Points at the page's own tab; the click is the person's, because unsaved input is theirs. */
function openDoor(tab: Tab, facet: Facet, options: HubOptions): void {
  const door = tab.view.case?.facets.find((row) => row.facet === facet)?.door;
  if (door?.frame === undefined || door.handle === undefined) return notify(tab, { name: 'not-located' }, options);
  toFrame(tab, door.frame, { type: 'locate', handle: door.handle });
}

function fix(tab: Tab, finding: ShownFinding | undefined, options: HubOptions): void {
  const place = finding?.place;
  if (!finding?.fix || place?.frame === undefined || place.handle === undefined) {
    return notify(tab, { name: 'not-located' }, options);
  }
  toFrame(tab, place.frame, { type: 'fix', handle: place.handle, fix: finding.fix });
}

function showWanted(tab: Tab, options: HubOptions): void {
  const { wanted, view } = tab;
  if (!wanted || view.case?.caseNumber !== wanted.caseNumber) return;
  if (wanted.until < options.now()) tab.wanted = undefined;
  const finding = wanted.finding === undefined ? undefined : findingOf(tab, wanted.finding);
  if (!finding?.place?.frame && finding?.place?.handle === undefined && wanted.finding !== undefined) return;
  tab.wanted = undefined;
  if (finding) {
    toOverlay(tab, { type: 'choose', finding: finding.id });
    locate(tab, finding, options);
  } else if (wanted.facet) openDoor(tab, wanted.facet, options);
}

function notify(tab: Tab, notice: Notice, options: HubOptions): void {
  if (tab.overlay) toOverlay(tab, { type: 'notice', notice });
  else tab.notices.push({ notice, until: options.now() + waits });
}

function toFrame(tab: Tab, frame: number, message: ToFrame): void {
  send(tab.frames.get(frame), message);
}

function toOverlay(tab: Tab | undefined, message: ToOverlay): void {
  send(tab?.overlay, message);
}

/** A port may close between two messages; its own onDisconnect cleans up. */
function send(port: Port | undefined, message: ToFrame | ToOverlay): void {
  try {
    port?.postMessage(message);
  } catch (cause) {
    console.debug('caselint: port closed', cause instanceof Error ? cause.name : cause);
  }
}
