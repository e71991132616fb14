// 定位: opens the tab, the fold or the row that holds an entry, as a person would press it, and goes there as soon as it shows.
// Presses only what merely opens (core/page/may-press.ts), and nothing at all where something typed could be lost.

import { closedHolders, type Holder } from '@core/page/closed-holders';
import { doorWord } from '@core/page/doors';
import { foldHeads, mayFollow, mayPress, tabHeads } from '@core/page/may-press';
import { rowEditor } from '@core/page/row-editor';
import type { FrameMessage, ToFrame } from '../link/messages';
import type { NoticeName } from '../link/overlay-link';
import { frameNamed, isTouched } from './typed-there';

type JumpOrder = Extract<ToFrame, { type: 'jump' }>;

export interface JumpLink {
  element(handle: number): Element | undefined;
  /** Scrolls there, focuses, rings and tells the overlay; false where it is not shown. */
  land(element: Element, finding: string): boolean;
  /** Rings what the person may press themselves. */
  point(element: Element): void;
  /** Presses in the page's own world where ours may not. */
  press(element: HTMLElement): Promise<void>;
  /** Does the site's own map call it a closing action? */
  closes(element: Element): boolean;
  /** Something typed by a person stands here and was not saved. */
  typed(): boolean;
  /** Reads the page now, so that what has been opened is known. */
  read(): void;
  post(message: FrameMessage): void;
}

export interface Jumper {
  jump(order: JumpOrder): void;
  /** The entry was reached by another way: nothing more is waited for. */
  arrived(finding: string): void;
}

/** A page that has not shown the place for so long does not; in ms. */
const patience = 4000;
/** After a press the page is read in these frames: widgets draw in several steps. */
const looks = [1, 2, 4, 8, 14, 22];

interface State {
  link: JumpLink;
  finding?: string;
  /** What is waited for. */
  waits?: AbortController;
}

export function createJumper(link: JumpLink): Jumper {
  const state: State = { link };
  return {
    jump(order) {
      state.waits?.abort();
      state.finding = order.finding;
      jump(state, order);
    },
    arrived: (finding) => state.finding === finding && state.waits?.abort(),
  };
}

function jump(state: State, order: JumpOrder): void {
  const { link } = state;
  const element = order.handle === undefined ? undefined : link.element(order.handle);
  if (element?.isConnected) {
    const holders = closedHolders(element);
    if (holders.length === 0 && link.land(element, order.finding)) {
      openRow(state, order, element);
      return;
    }
    if (holders.length > 0 && holders.every(isFree(link))) {
      void openAll(state, order, element, holders);
      return;
    }
  }
  const door = order.door === undefined ? undefined : link.element(order.door);
  if (door?.isConnected) throughDoor(state, order, door);
  else link.post({ type: 'not-here', finding: order.finding });
}

const isFree =
  (link: JumpLink) =>
  ({ opener }: Holder): boolean =>
    opener !== undefined && !link.closes(opener);

/** The pane stands in the document: nothing is lost by turning to it. */
async function openAll(state: State, order: JumpOrder, element: Element, holders: Holder[]): Promise<void> {
  const { link } = state;
  const waits = waitFor(state, () => shut(link, holders[0]?.opener));
  for (const { opener } of holders) {
    const isClosed = () => closedHolders(element).some((one) => one.opener === opener);
    // Opened meanwhile, a second press would close it again.
    if (!opener || waits.aborted || !isClosed()) continue;
    if (!mayPress(opener, opener.matches(tabHeads) ? 'tab' : 'fold')) {
      state.waits?.abort();
      shut(link, opener);
      return;
    }
    await link.press(opener);
    await until(() => !isClosed(), waits);
  }
  await until(() => link.land(element, order.finding), waits);
  if (!waits.aborted) state.waits?.abort();
}

/** An entry that stands as a text is changed in its row or in a dialog: the row's own button opens it. */
function openRow(state: State, order: JumpOrder, entry: Element): void {
  const { link } = state;
  const editor = rowEditor(entry);
  if (!editor || link.closes(editor.opener)) return;
  const failed = () => tell(link, 'row-not-opened', editor.word);
  if (editor.isTaken || isBehindDialog(entry)) failed();
  else begin(state, order, editor.opener, failed, order.handle);
}

/** The pane is not in the document, or its place is not known: drawn anew, the page may forget what was typed elsewhere. */
function throughDoor(state: State, order: JumpOrder, door: Element): void {
  const { link } = state;
  const opener = link.typed() || link.closes(door) ? undefined : (headOf(door) ?? linkOf(door));
  if (opener) begin(state, order, opener, () => shut(link, door));
  else shut(link, door);
}

function headOf(door: Element): HTMLElement | undefined {
  const tab = [door, door.closest(tabHeads)].find((one) => one && mayPress(one, 'tab'));
  const head = tab ?? [door, door.closest(foldHeads)].find((one) => one && mayPress(one, 'fold'));
  return head instanceof HTMLElement ? head : undefined;
}

/** A page of its own takes the place of the one that is there: only where that holds what it came with. */
function linkOf(door: Element): HTMLElement | undefined {
  const there = mayFollow(door) ? frameNamed(door.target) : undefined;
  return there && !isTouched(there) && door instanceof HTMLElement ? door : undefined;
}

/** From here on the hub sends us to the entry as soon as a reading shows it. */
function begin(
  state: State,
  { finding }: JumpOrder,
  opener: HTMLElement,
  onFailed: () => void,
  besides?: number,
): void {
  const { link } = state;
  link.post({ type: 'opening', finding, ...(besides !== undefined && { handle: besides }) });
  const waits = waitFor(state, onFailed);
  let frame = 0;
  const look = () => {
    if (waits.aborted) return;
    if (looks.includes(++frame)) link.read();
    if (frame < (looks.at(-1) ?? 0)) requestAnimationFrame(look);
  };
  void link.press(opener).then(() => requestAnimationFrame(look));
}

/** Says in words where it is, and rings what opens it. */
function shut(link: JumpLink, opener: Element | undefined): void {
  if (opener) link.point(opener);
  tell(link, 'place-not-opened', opener && doorWord(opener));
}

function tell({ post }: JumpLink, name: NoticeName, where: string | undefined): void {
  post({ type: 'notice', notice: { name, ...(where !== undefined && { where }) } });
}

function waitFor(state: State, onFailed: () => void): AbortSignal {
  const waits = new AbortController();
  const timer = setTimeout(() => {
    waits.abort();
    onFailed();
  }, patience);
  waits.signal.addEventListener('abort', () => clearTimeout(timer));
  state.waits = waits;
  return waits.signal;
}

/** Looked at after every change of the page and at the end of what it moves. */
function until(holds: () => boolean, waits: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const heard = new AbortController();
    const end = () => {
      heard.abort();
      observer.disconnect();
      done();
    };
    const look = () => !heard.signal.aborted && holds() && end();
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    for (const type of ['transitionend', 'animationend', 'scrollend', 'toggle'])
      document.addEventListener(type, look, { capture: true, signal: heard.signal });
    waits.addEventListener('abort', end, { signal: heard.signal });
    if (waits.aborted) return end();
    look();
    // A transition has left its first state one frame later.
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
}

const dialogs =
  'dialog[open],[role=dialog],[role=alertdialog],.el-dialog,.layui-layer,.ant-modal,.ivu-modal,.x-window,.mini-window,.panel.window,.modal.in,.modal.show';

/** An open dialog of the page comes first: its own entries are being changed. */
function isBehindDialog(entry: Element): boolean {
  return [...document.querySelectorAll(dialogs)].some(
    (dialog) => !dialog.contains(entry) && dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}
