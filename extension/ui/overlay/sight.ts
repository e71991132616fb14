// Whether a person can see what they press. The browser tells (IntersectionObserver v2): nothing lies over it, it is not
// faded, filtered, turned or clipped away. A page could do all that to win a click for something else.

interface Sighting extends IntersectionObserverEntry {
  isVisible: boolean;
}

/** Part of a button that must show; panels scroll, so it need not be all. */
const enough = 0.5;
/** Milliseconds after which the browser has nothing to tell any more. */
const patience = 2000;
const options = { trackVisibility: true, delay: 100, threshold: [0, enough, 1] };
/** What the browser told last; undefined before its first account, and of what is scrolled out of sight. */
const told = new WeakMap<Element, boolean | undefined>();

const canTell = () => typeof IntersectionObserver === 'function' && 'trackVisibility' in IntersectionObserver.prototype;

/** Follows every button and sheet under the root. Returns a function that stops. */
export function watchSight(root: ParentNode & Node): () => void {
  if (!canTell()) return () => undefined;
  const sights = new IntersectionObserver((entries) => {
    for (const entry of entries as Sighting[]) told.set(entry.target, accountOf(entry));
  }, options);
  const follow = () => {
    for (const element of root.querySelectorAll('button,section')) if (!told.has(element)) start(element);
  };
  const start = (element: Element) => {
    told.set(element, undefined);
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

/**
 * Seen by the browser's account, and hit now: what lies on top at that point is the element itself. The account lags a
 * tenth of a second; of what has only just come up or been scrolled to it is still to come, and is waited for.
 */
export function isInSight(element: Element, event: Event): boolean | Promise<boolean> {
  if (!canTell()) return true;
  if (!isOnTop(element, event)) return false;
  return told.get(element) ?? nextAccount(element);
}

/** Undefined: too little of it is on the screen to tell anything. */
function accountOf({ isVisible, intersectionRatio }: Sighting): boolean | undefined {
  return intersectionRatio < enough ? undefined : isVisible;
}

function nextAccount(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (seen: boolean) => {
      clearTimeout(timer);
      sight.disconnect();
      resolve(seen);
    };
    const sight = new IntersectionObserver((entries) => {
      const last = (entries as Sighting[]).at(-1);
      if (last) end(accountOf(last) ?? false);
    }, options);
    const timer = setTimeout(end, patience, false);
    sight.observe(element);
  });
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
