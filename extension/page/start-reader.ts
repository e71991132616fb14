import { closingControls } from '@core/page/closing';
import type { PageReading } from '@core/page/reading';
import { isOrphan, openConnection } from '../link/connection';
import { type FrameMessage, type FrameVerdict, framePort, type Request, type ToFrame } from '../link/messages';
import type { Notice } from '../link/overlay-link';
import { type ReplayHow, replayAttribute } from '../link/replay';
import type { Aids } from './aids';
import { fingerprintOf } from './fingerprint';
import { handleGestures } from './gesture-slot';
import { createGuard, type Guard } from './guard';
import { createHandles, type Handles } from './handles';
import { lateAids } from './late-aids';
import { type LiveReader, readLive } from './live-reader';
import { longestAddress, toWire } from './to-wire';
import { watchTyping } from './typed-there';

const started = Symbol.for('caselint-reader');

/** Once for each document, however often it is injected. */
export function startReader(): void {
  const holder = globalThis as unknown as Record<symbol, boolean | undefined>;
  if (holder[started]) return;
  holder[started] = true;
  const state: State = { handles: createHandles(), messages: 0, sent: '' };
  const aids = lateAids({
    post: (message) => state.post?.(message) ?? false,
    element: state.handles.element,
    reading: () => state.reading,
    closes: (element) => state.live?.closes(element) ?? false,
    typed: watchTyping(document),
    read: () => state.live && take(state, state.live.now()),
    inPage: (element) => inPage(element, 'press'),
  });
  const live = readLive((reading) => take(state, reading), aids.owns);
  state.live = live;
  const guard = createGuard(guardLink(state, live));
  const connection = openConnection<ToFrame, FrameMessage>(framePort, {
    onUp: () => {
      sendReading(state);
      guard.connected();
      aids.again();
    },
    onMessage: (message) => hear(state, message, guard, aids),
    onOrphaned: () => {
      live.stop();
      aids.clear();
      handleGestures(undefined);
    },
  });
  state.post = connection.post;
  handleGestures((event, source) => (isOrphan() ? handleGestures(undefined) : guard.handle(event, source)));
}

interface State {
  handles: Handles;
  live?: LiveReader;
  reading?: PageReading;
  fingerprint?: string;
  verdict?: FrameVerdict;
  messages: number;
  /** Fingerprint of the content last sent over the present port. */
  sent: string;
  post?: (message: FrameMessage) => boolean;
}

function take(state: State, reading: PageReading): void {
  state.reading = reading;
  state.fingerprint = fingerprintOf(reading);
  // Elements may be new although the content is the same: the marks need their handles.
  if (state.sent !== contentOf(state, reading)) sendReading(state);
}

function contentOf({ handles, fingerprint, live }: State, reading: PageReading): string {
  const controls = reading.fields.map(({ control }) => handles.of(control)).join();
  return `${fingerprint} ${controls} ${JSON.stringify(live?.told(reading.mapped))}`;
}

function sendReading(state: State): void {
  const { reading, fingerprint, handles } = state;
  if (!reading || fingerprint === undefined) return;
  const message: FrameMessage = {
    type: 'reading',
    id: ++state.messages,
    fingerprint,
    address: location.href.slice(0, longestAddress),
    reading: toWire({ ...reading, mapped: state.live?.told(reading.mapped) }, handles),
  };
  if (state.post?.(message)) state.sent = contentOf(state, reading);
}

function hear(state: State, message: ToFrame, guard: Guard, aids: Aids): void {
  if (message.type === 'held') guard.shown(message.question);
  if (message.type === 'answer') guard.answered(message.question, message.go);
  if (message.type === 'again') sendReading(state);
  if (message.type === 'verdict') {
    state.verdict = message.verdict;
    guard.verdictChanged();
  }
  aids.hear(message);
}

/** While the question was open the page may have drawn its button anew, or taken away a form that it only made to be sent. */
function inDocument(element: HTMLElement): HTMLElement {
  if (element.isConnected) return element;
  if (element.tagName === 'FORM') return document.body.appendChild(element);
  const same = closingControls(document).find(({ textContent }) => textContent === element.textContent);
  return same instanceof HTMLElement ? same : element;
}

/** Repeats a gesture on the element in the page's own world. */
async function inPage(element: HTMLElement, how: ReplayHow): Promise<boolean> {
  const mark = crypto.randomUUID();
  element.setAttribute(replayAttribute, mark);
  try {
    const request: Request = { to: 'background', type: 'replay', mark, how };
    return (await chrome.runtime.sendMessage(request)) === true;
  } finally {
    element.removeAttribute(replayAttribute);
  }
}

function guardLink(state: State, live: LiveReader) {
  return {
    verdict: () => state.verdict,
    closes: live.closes,
    readNow: () => {
      take(state, live.now());
      return state.fingerprint ?? '';
    },
    ask: (question: string) => state.post?.({ type: 'ask', id: ++state.messages, question }) ?? false,
    giveUp: (question: string) => void state.post?.({ type: 'answered', question }),
    notice: (notice: Notice) => void state.post?.({ type: 'notice', notice }),
    replay: (held: HTMLElement, how: ReplayHow) => inPage(inDocument(held), how),
  };
}
