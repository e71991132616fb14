// Holds a closing gesture while entries are missing or wrong, asks once, and lets it go on exactly once.
// Whatever fails on our side, the judge goes through.

import type { FrameVerdict } from '../link/messages';
import type { Notice } from '../link/overlay-link';
import type { ReplayHow } from '../link/replay';
import { hostPrefix } from '../ui/overlay/page-points';
import { type Decision, decide } from './decide';

export interface GuardLink {
  verdict(): FrameVerdict | undefined;
  /** Reads the page now and gives the fingerprint of its content; new content is sent to the worker. */
  readNow(): string;
  /** Sends the question to the overlay; false when nothing is connected. */
  ask(question: string): boolean;
  /** The question is closed without an answer of the person. */
  giveUp(question: string): void;
  notice(notice: Notice): void;
  /** Does this element, or the button of this form, close the case? */
  closes(element: Element): boolean;
  /** Repeats the gesture in the page's own world; false when it could not. */
  replay(element: HTMLElement, how: ReplayHow): Promise<boolean>;
}

export interface Guard {
  handle(event: Event): void;
  /** A newer verdict came. */
  verdictChanged(): void;
  /** The background was gone and is back: it knows nothing of a question that nobody has shown yet. */
  connected(): void;
  /** The overlay shows the question. */
  shown(question: string): void;
  answered(question: string, go: boolean): void;
}

/** Without a verdict the judge waits no longer than this, in ms. */
const patience = 200;
/** Known to have open errors, the case waits this long for someone who shows them, in ms. */
const patienceToShow = 1000;

interface Held {
  element: HTMLElement;
  how: ReplayHow;
  question: string;
  fingerprint: string;
  timer?: ReturnType<typeof setTimeout>;
  asked: boolean;
  shown: boolean;
}

export function createGuard(link: GuardLink): Guard {
  const state: State = { link, pressStopped: false };
  return {
    handle: (event) => handle(state, event),
    verdictChanged: () => state.held && !state.held.asked && settle(state, state.held),
    connected: () => {
      if (!state.held || state.held.shown) return;
      state.held.asked = false;
      settle(state, state.held);
    },
    shown: (question) => {
      if (state.held?.question !== question) return;
      state.held.shown = true;
      clearTimeout(state.held.timer);
    },
    answered: (question, go) => {
      const { held } = state;
      if (held?.question !== question) return;
      clearTimeout(held.timer);
      state.held = undefined;
      if (go) letGo(state, held);
    },
  };
}

interface State {
  link: GuardLink;
  held?: Held;
  /** The press that a click ends was kept from the page: the whole press is repeated. */
  pressStopped: boolean;
  /** Element whose repeated gesture is on its way. */
  replaying?: HTMLElement;
  /** Content for which the person's next own gesture passes. */
  passFor?: string;
}

function handle(state: State, event: Event): void {
  const { closes } = state.link;
  const element = isOurs(event) ? undefined : elementOf(event, closes);
  if (!element || !isGesture(event, element) || !closes(element)) return;
  if (state.replaying && !event.isTrusted) return;
  const fingerprint = state.link.readNow();
  const decision = decideFor(state, fingerprint);
  if (isPress(event)) {
    // The click that ends the press decides; until then the page hears nothing of it.
    state.pressStopped = decision !== 'pass';
    if (state.pressStopped) event.stopImmediatePropagation();
    return;
  }
  if (decision === 'pass' && !state.pressStopped) {
    passed(state, event);
    return;
  }
  hold(state, event, element, fingerprint);
}

function hold(state: State, event: Event, element: HTMLElement, fingerprint: string): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const how: ReplayHow = event.type === 'submit' ? 'submit' : state.pressStopped ? 'press' : 'click';
  state.pressStopped = false;
  if (state.held) return;
  const held: Held = { element, how, fingerprint, question: crypto.randomUUID(), asked: false, shown: false };
  state.held = held;
  waitFor(state, held, patience);
  settle(state, held);
}

/** Goes on as soon as there is a verdict for this very content. */
function settle(state: State, held: Held): void {
  const decision = decideFor(state, held.fingerprint);
  if (decision === 'wait') return;
  if (decision === 'pass') {
    clearTimeout(held.timer);
    state.held = undefined;
    noticePassed(state);
    letGo(state, held);
    return;
  }
  // Where nothing is connected, it is asked again as soon as something is.
  held.asked = state.link.ask(held.question);
  waitFor(state, held, patienceToShow);
}

function waitFor(state: State, held: Held, time: number): void {
  clearTimeout(held.timer);
  held.timer = setTimeout(() => tooLate(state, held), time);
}

function tooLate(state: State, held: Held): void {
  if (state.held !== held) return;
  clearTimeout(held.timer);
  state.held = undefined;
  state.link.giveUp(held.question);
  state.link.notice({ name: 'late' });
  letGo(state, held);
}

function letGo(state: State, held: Held): void {
  // If the page takes only a person's own gesture, the next one passes.
  state.passFor = held.fingerprint;
  state.replaying = held.element;
  const done = () => {
    state.replaying = undefined;
  };
  state.link.replay(held.element, held.how).then(done, done);
}

function decideFor(state: State, fingerprint: string): Decision {
  return state.passFor === fingerprint ? 'pass' : decide(state.link.verdict(), fingerprint);
}

function passed(state: State, event: Event): void {
  if (event.type === 'click' && state.passFor === undefined) noticePassed(state);
}

/** What is said when the gesture goes on. */
function noticePassed(state: State): void {
  const verdict = state.link.verdict();
  if (verdict?.state !== 'case' || verdict.open > 0) return;
  state.link.notice(verdict.unseen > 0 ? { name: 'unseen-left', count: verdict.unseen } : { name: 'all-checked' });
}

/** The question itself has a button 仍要报结, which is no gesture of the page. */
function isOurs(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.localName.startsWith(hostPrefix));
}

function elementOf(event: Event, closes: GuardLink['closes']): HTMLElement | undefined {
  const [target] = event.composedPath();
  const submitter = event instanceof SubmitEvent ? event.submitter : undefined;
  const element = submitter && closes(submitter) ? event.target : target;
  if (element instanceof HTMLElement) return element;
  return element instanceof Element
    ? (element.closest<HTMLElement>('a,button,div,span,td,li') ?? undefined)
    : undefined;
}

function isPress(event: Event): boolean {
  return /^(?:pointer|mouse)(?:down|up)$/.test(event.type);
}

/** Keys count where no click follows of itself: on anything but links, buttons and boxes. */
function isGesture(event: Event, element: HTMLElement): boolean {
  if (event instanceof MouseEvent && event.type !== 'click' && event.button !== 0) return false;
  if (!(event instanceof KeyboardEvent)) return true;
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return (
    element.closest('a[href],button,input,select,textarea,summary,[contenteditable=""],[contenteditable=true]') === null
  );
}
