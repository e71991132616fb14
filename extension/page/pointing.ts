// A person points at something on the court's page, with the pointer or the keys. The page hears nothing of it.

import { hostPrefix } from '../ui/overlay/page-points';
import { borrowGestures } from './gesture-slot';
import { documentsFrom, layPane, outlineOn, type Pane, scrollUnder, topOfOrigin, underGlass } from './panes';
import { nextPointable } from './pointables';

export interface Pointing {
  /** Outlines an element, such as a wider one than was pointed at. */
  outline(element: Element | undefined): void;
  /** While a sheet asks what was pointed at, the glass stays and nothing is pointed at. */
  rest(resting: boolean): void;
  stop(): void;
}

interface Heard {
  onPick(element: Element): void;
  onLeave(): void;
}

/** What happens to a page while it is pressed, typed into or touched. */
const swallowed = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'submit',
  'keydown',
  'keypress',
  'keyup',
  'touchstart',
  'touchend',
  'dragstart',
  'wheel',
] as const;

interface State extends Heard {
  top: Window;
  panes: Pane[];
  stops: (() => void)[];
  at?: Element;
  resting: boolean;
}

export function startPointing(heard: Heard, own: Window = window): Pointing {
  const state: State = { ...heard, top: topOfOrigin(own), panes: [], stops: [], resting: false };
  cover(state);
  return {
    outline: (element) => outlineOn(state.panes, element),
    rest(resting) {
      state.resting = resting;
      if (!resting) point(state, undefined);
    },
    stop: () => uncover(state),
  };
}

function cover(state: State): void {
  const { panes, all } = documentsFrom(state.top);
  state.panes = panes.map(layPane);
  const again = () => {
    uncover(state);
    cover(state);
  };
  for (const doc of all) {
    const view = doc.defaultView;
    if (view) state.stops.push(listen(state, view));
    // A frame that loads another page meanwhile gets its glass too.
    for (const frame of doc.querySelectorAll('iframe,frame')) {
      frame.addEventListener('load', again);
      state.stops.push(() => frame.removeEventListener('load', again));
    }
  }
}

function uncover(state: State): void {
  for (const stop of state.stops.splice(0)) stop();
  for (const { host } of state.panes.splice(0)) host.remove();
  state.at = undefined;
}

/** The first listeners of each window stand before the page's own: they are borrowed. Other types get listeners of ours. */
function listen(state: State, view: Window): () => void {
  const hear = (event: Event) => hearEvent(state, view, event);
  const giveBack = borrowGestures(view, hear);
  const options = { capture: true, passive: false };
  for (const type of swallowed) view.addEventListener(type, hear, options);
  return () => {
    giveBack();
    for (const type of swallowed) view.removeEventListener(type, hear, options);
  };
}

function hearEvent(state: State, view: Window, event: Event): void {
  if (isInSheet(event)) return;
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
  // A script can dispatch what it wants: only a person points.
  if (!event.isTrusted) return;
  if (event.type === 'keydown') hearKey(state, event as KeyboardEvent);
  else if (event.type === 'wheel' || event.type === 'pointermove' || event.type === 'click')
    hearPointer(state, view, event as MouseEvent);
}

/** The teacher's own sheets take their events themselves. */
function isInSheet(event: Event): boolean {
  return event.composedPath().some((node) => (node as Element).localName === `${hostPrefix}teacher`);
}

function hearPointer(state: State, view: Window, event: MouseEvent): void {
  const pane = state.panes.find(({ doc }) => doc === view.document);
  if (pane && event.type === 'wheel') scrollUnder(pane, event as WheelEvent);
  if (event.type === 'wheel' || state.resting) return;
  const [target] = event.composedPath();
  // Under a dialog of the browser's top layer there is no glass: the page's own element is told then.
  const element = pane ? underGlass(pane, event.clientX, event.clientY) : (target as Element);
  point(state, element);
  if (event.type === 'click' && element && (event as PointerEvent).button === 0) state.onPick(element);
}

function point(state: State, element: Element | undefined): void {
  state.at = element;
  outlineOn(state.panes, element);
}

function hearKey(state: State, event: KeyboardEvent): void {
  if (event.key === 'Escape') state.onLeave();
  if (event.key === 'Escape' || state.resting) return;
  if (event.key === 'Enter' || event.key === ' ') {
    if (state.at) state.onPick(state.at);
    return;
  }
  const back = event.key === 'ArrowUp' || event.key === 'ArrowLeft' || (event.key === 'Tab' && event.shiftKey);
  const on = event.key === 'ArrowDown' || event.key === 'ArrowRight' || event.key === 'Tab';
  if (!back && !on) return;
  const next = nextPointable(documentsFrom(state.top).all, state.at, back ? -1 : 1);
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  point(state, next);
}
