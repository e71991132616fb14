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
  /** `source`: what a navigation comes from. */
  handle(event: Event, source?: Element): void;
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
/** What a page does by itself so soon after a closing gesture that passed belongs to that gesture, in ms. */
const heels = 10_000;

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
  const state: State = { link };
  return {
    handle: (event, source) => handle(state, event, source),
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
  /** The press that a click ends; kept from the page, the whole press is repeated. */
  press?: { stopped: boolean };
  /** When a closing gesture passed or was let go last. */
  wentAt?: number;
  /** Content for which the person's next own gesture passes. */
  passFor?: string;
}

function handle(state: State, event: Event, source?: Element): void {
  if (event.type === 'pointerdown') state.press = undefined;
  const element = isOurs(event) ? undefined : elementOf(event, source);
  if (!element || !isGesture(event, element) || !isClosing(state, element) || isFollowUp(state, event)) return;
  if (isPress(event) && state.press) {
    if (state.press.stopped) event.stopImmediatePropagation();
    return;
  }
  const fingerprint = state.link.readNow();
  const decision = decideFor(state, fingerprint);
  if (decision === 'pass') passed(state, event);
  if (isPress(event)) {
    // The click that ends the press decides; until then the page hears nothing of it.
    state.press = { stopped: decision !== 'pass' };
    if (state.press.stopped) event.stopImmediatePropagation();
  } else if (decision !== 'pass' || state.press?.stopped) hold(state, event, element, fingerprint);
}

/** A button inside a component is told by what the component says. */
function isClosing(state: State, element: Element): boolean {
  const root = element.getRootNode();
  return state.link.closes(element) || (root instanceof ShadowRoot && isClosing(state, root.host));
}

/** Sent on by the page itself after the person was let through: asking again would ask twice for one deed. */
function isFollowUp({ wentAt }: State, event: Event): boolean {
  const isByPage = !event.isTrusted || event.type === 'submit' || event.type === 'navigate';
  return isByPage && wentAt !== undefined && performance.now() - wentAt < heels;
}

function hold(state: State, event: Event, element: HTMLElement, fingerprint: string): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const how = howToRepeat(event, state.press?.stopped === true);
  state.press = undefined;
  if (state.held) return;
  const held: Held = { element, how, fingerprint, question: crypto.randomUUID(), asked: false, shown: false };
  state.held = held;
  waitFor(state, held, patience);
  settle(state, held);
}

function howToRepeat(event: Event, isPressStopped: boolean): ReplayHow {
  if (event.type === 'submit') return 'submit';
  if (event.type === 'navigate') return 'send';
  if (event instanceof KeyboardEvent) return event.key === 'Enter' ? 'enter' : 'space';
  return isPressStopped ? 'press' : 'click';
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
  state.wentAt = performance.now();
  state.link.replay(held.element, held.how).catch((cause: unknown) => {
    console.debug('caselint: not repeated', cause instanceof Error ? cause.name : 'unknown');
  });
}

function decideFor(state: State, fingerprint: string): Decision {
  return state.passFor === fingerprint ? 'pass' : decide(state.link.verdict(), fingerprint);
}

function passed(state: State, event: Event): void {
  if (state.press?.stopped) return;
  state.wentAt = performance.now();
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

function elementOf(event: Event, source: Element | undefined): HTMLElement | undefined {
  if (event.type === 'navigate') return sentForm(event as NavigateEvent, source);
  // By which button a form is sent tells what is done with it.
  const target = event instanceof SubmitEvent ? (event.submitter ?? event.target) : event.composedPath()[0];
  if (target instanceof HTMLElement) return target;
  return target instanceof Element ? (target.closest<HTMLElement>('a,button,div,span,td,li') ?? undefined) : undefined;
}

/** Only what is sent closes a case: an address may as well be one to look at. */
function sentForm(event: NavigateEvent, source: Element | undefined): HTMLElement | undefined {
  if (!event.cancelable || event.hashChange || event.downloadRequest !== null) return undefined;
  // Heard by another frame, the form is no HTMLFormElement of this one.
  return source?.tagName === 'FORM' ? (source as HTMLFormElement) : undefined;
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
