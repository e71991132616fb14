// Whether a person can see what they press. The browser tells (IntersectionObserver v2): nothing lies over it, it is not
// faded, filtered, turned or clipped away. A page could do all that to win a click for something else.

interface Sighting extends IntersectionObserverEntry {
  isVisible: boolean;
}

/** Part of a button that must show; panels scroll, so it need not be all. */
const enough = 0.5;
const seen = new WeakMap<Element, boolean>();

const canTell = () => typeof IntersectionObserver === 'function' && 'trackVisibility' in IntersectionObserver.prototype;

/** Follows every button and sheet under the root. Returns a function that stops. */
export function watchSight(root: ParentNode & Node): () => void {
  if (!canTell()) return () => undefined;
  const options = { trackVisibility: true, delay: 100, threshold: [0, enough, 1] };
  const sights = new IntersectionObserver((entries) => {
    for (const { target, isVisible, intersectionRatio } of entries as Sighting[])
      seen.set(target, isVisible && intersectionRatio >= enough);
  }, options);
  const follow = () => {
    for (const element of root.querySelectorAll('button,section')) if (!seen.has(element)) start(element);
  };
  const start = (element: Element) => {
    seen.set(element, false);
    sights.observe(element);
  };
  const changes = new MutationObserver(follow);
  changes.observe(root, { childList: true, subtree: true });
  follow();
  return () => {
    changes.disconnect();
    sights.disconnect();
  };
}

/** Seen a moment ago by the browser's account, and hit now: what lies on top at that point is the element itself. */
export function isInSight(element: Element, event: Event): boolean {
  if (!canTell()) return true;
  return seen.get(element) === true && isOnTop(element, event);
}

function isOnTop(element: Element, event: Event): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { x, y } = pointOf(element, event);
  const hit = root.elementFromPoint(x, y);
  const outer = root instanceof ShadowRoot ? root.host : undefined;
  return element.contains(hit) && (!outer || outer.ownerDocument.elementFromPoint(x, y) === outer);
}

/** Of the press; a key presses the middle. */
function pointOf(element: Element, event: Event): { x: number; y: number } {
  if (event instanceof MouseEvent && event.detail > 0) return { x: event.clientX, y: event.clientY };
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
