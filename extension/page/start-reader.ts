import { closingControls } from '@core/page/closing';
import type { PageReading } from '@core/page/reading';
import { isOrphan, openConnection } from '../link/connection';
import { type FrameMessage, type FrameVerdict, framePort, type Request, type ToFrame } from '../link/messages';
import type { Notice } from '../link/overlay-link';
import { type ReplayHow, replayAttribute } from '../link/replay';
import type { Marks } from '../ui/overlay/marks';
import { boxInOverlay } from './box-in-overlay';
import { fieldBox } from './field-box';
import { fingerprintOf } from './fingerprint';
import type { FieldFixer } from './fix-fields';
import { handleGestures } from './gesture-slot';
import { createGuard, type Guard } from './guard';
import { createHandles, type Handles } from './handles';
import { type LateDrift, lateDrift } from './late-drift';
import { lateFixer } from './late-fixer';
import { lateMarks } from './late-marks';
import { type LiveReader, readLive } from './live-reader';
import { longestAddress, toWire } from './to-wire';

const started = Symbol.for('caselint-reader');

/** Once for each document, however often it is injected. */
export function startReader(): void {
  const holder = globalThis as unknown as Record<symbol, boolean | undefined>;
  if (holder[started]) return;
  holder[started] = true;
  const state: State = {
    handles: createHandles(),
    drift: lateDrift(() => state.reading && take(state, state.reading)),
    messages: 0,
    sent: '',
  };
  const marks = lateMarks({ onChoose: (finding) => choose(state, finding) });
  const live = readLive(
    (reading) => take(state, reading),
    (node) => marks.owns(node),
  );
  const guard = createGuard(guardLink(state, live));
  const fixer = lateFixer({
    tell: (offers, done) => state.post?.({ type: 'fixes', offers, done }) ?? false,
    notice: (name) => void state.post?.({ type: 'notice', notice: { name } }),
  });
  const connection = openConnection<ToFrame, FrameMessage>(framePort, {
    onUp: () => {
      sendReading(state);
      guard.connected();
      fixer.again();
    },
    onMessage: (message) => hear(state, message, { guard, marks, fixer }),
    onOrphaned: () => {
      live.stop();
      state.drift.stop();
      marks.clear();
      handleGestures(undefined);
    },
  });
  state.post = connection.post;
  handleGestures((event, source) => (isOrphan() ? handleGestures(undefined) : guard.handle(event, source)));
}

interface State {
  handles: Handles;
  drift: LateDrift;
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

function contentOf({ handles, fingerprint, drift }: State, reading: PageReading): string {
  const controls = reading.fields.map(({ control }) => handles.of(control)).join();
  return `${fingerprint} ${controls} ${JSON.stringify(drift.of(reading.mapped))}`;
}

function sendReading(state: State): void {
  const { reading, fingerprint, handles } = state;
  if (!reading || fingerprint === undefined) return;
  const message: FrameMessage = {
    type: 'reading',
    id: ++state.messages,
    fingerprint,
    address: location.href.slice(0, longestAddress),
    reading: toWire({ ...reading, mapped: state.drift.of(reading.mapped) }, handles),
  };
  if (state.post?.(message)) state.sent = contentOf(state, reading);
}

interface Parts {
  guard: Guard;
  marks: Marks;
  fixer: FieldFixer;
}

function hear(state: State, message: ToFrame, { guard, marks, fixer }: Parts): void {
  if (message.type === 'held') guard.shown(message.question);
  if (message.type === 'answer') guard.answered(message.question, message.go);
  if (message.type === 'release') marks.release();
  if (message.type === 'again') sendReading(state);
  if (message.type === 'verdict') {
    state.verdict = message.verdict;
    marks.show(markedFields(state, message.verdict));
    guard.verdictChanged();
    if (state.reading) fixer.look(message.verdict.marks, state.reading, state.handles.element);
  }
  if (message.type === 'locate') locate(state, message, marks);
  if (message.type === 'fix') fixer.fix(message.finding);
  if (message.type === 'undo-fix') fixer.undo(message.finding);
}

function markedFields({ handles }: State, verdict: FrameVerdict) {
  return verdict.marks.flatMap(({ id, handle, mark, label }) => {
    const element = handles.element(handle);
    return element?.isConnected ? [{ id, element: fieldBox(element), mark, label }] : [];
  });
}

function locate(state: State, { handle, finding }: Extract<ToFrame, { type: 'locate' }>, marks: Marks): void {
  const element = state.handles.element(handle);
  if (!element || !marks.locate(fieldBox(element))) {
    state.post?.({ type: 'notice', notice: { name: 'not-located' } });
  } else if (finding !== undefined) choose(state, finding);
}

/** The overlay lays its slip beside the field. */
function choose(state: State, finding: string): void {
  const mark = state.verdict?.marks.find(({ id }) => id === finding);
  const element = mark && state.handles.element(mark.handle);
  state.post?.({ type: 'choose', finding, box: element && boxInOverlay(fieldBox(element)) });
}

/** While the question was open the page may have drawn its button anew, or taken away a form that it only made to be sent. */
function inDocument(element: HTMLElement): HTMLElement {
  if (element.isConnected) return element;
  if (element.tagName === 'FORM') return document.body.appendChild(element);
  const same = closingControls(document).find(({ textContent }) => textContent === element.textContent);
  return same instanceof HTMLElement ? same : element;
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
    replay: async (held: HTMLElement, how: ReplayHow) => {
      const mark = crypto.randomUUID();
      const element = inDocument(held);
      element.setAttribute(replayAttribute, mark);
      try {
        const request: Request = { to: 'background', type: 'replay', mark, how };
        return (await chrome.runtime.sendMessage(request)) === true;
      } finally {
        element.removeAttribute(replayAttribute);
      }
    },
  };
}
