// Reads the document, and again what has changed of it. Batched, in slices, never by polling.

import { drained } from '@core/page/drained';
import { layoutSlices } from '@core/page/read-page';
import type { PageReading } from '@core/page/reading';
import type { Mapped, SiteMap } from '@core/page/site-map';
import { lateSiteMap } from './late-site-map';
import { type ReadingPlan, readingPlan } from './reading-plan';
import type { SiteMapHere } from './site-map-here';
import { youngTables } from './young-tables';

/** A slice of reading, with the step that ends it, leaves the page half of its frame, in ms. */
const slice = 4;

const edits = ['input', 'change', 'focusout', 'reset'] as const;
const acts = ['pointerdown', 'keydown', ...edits] as const;
/** Ends of what CSS does by itself: something may show that was hidden. */
const shifts = ['transitionend', 'animationend'] as const;
/** What other attributes say is looked at only when something is read anyway. */
const telling = new Set([
  'class',
  'style',
  'hidden',
  'value',
  'checked',
  'selected',
  'disabled',
  'aria-hidden',
  'aria-selected',
  'aria-busy',
  'open',
]);

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

export interface LiveReader {
  /** Reads at once and in one go: for the moment in which a closing gesture is held. */
  now(): PageReading;
  /** Does a press on this element, or the submit of this form, close the case? */
  closes(element: Element): boolean;
  /** What may be told now of how the page fits its map. */
  told(mapped: Mapped | undefined): Mapped | undefined;
  stop(): void;
}

/** What was found out of the document, and whether it has changed since. */
interface Known {
  changes: number;
  map?: SiteMap;
  address?: string;
  /** Tells the values anew, while nothing but values has changed. */
  again?: () => PageReading;
}

/** Calls back with every new reading; `own` tells our own elements, whose changes are no news. */
export function readLive(onReading: (reading: PageReading) => void, own: (node: Node) => boolean): LiveReader {
  const known: Known = { changes: 0 };
  const young = youngTables(() => plan.soon(0));
  const tell = (reading: PageReading) => onReading(young.withheld(reading));
  const plan = readingPlan((current) => {
    const reading = valuesOnly(known, site.map());
    if (reading) return tell(reading);
    void inSlices(known, site, plan, current).then((read) => {
      if (read && current()) tell(read());
      observer.follow(site.shadowRoots());
    });
  });
  const site = lateSiteMap(() => plan.soon(0));
  const observer = watchChanges(known, plan, own);
  const now = () => {
    observer.look();
    plan.cancel();
    return young.withheld(valuesOnly(known, site.map()) ?? atOnce(known, site));
  };
  const edited = (event: Event) => {
    if (!isTyping(event)) forget(known);
    plan.soon(event.type === 'change' ? 0 : undefined);
  };
  // What was entered is read before the person's next press can take it out of the document, as a tab of the page does.
  const pressed = () => plan.cancel() && onReading(now());
  const shifted = () => forget(known);
  // What a narrow window left no room for may show now.
  const resized = () => {
    forget(known);
    plan.soon();
  };
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    for (const type of acts) document[how](type, plan.acted, true);
    for (const type of edits) document[how](type, edited, true);
    for (const type of shifts) document[how](type, shifted, true);
    document[how]('pointerdown', pressed, true);
    window[how]('resize', resized);
  };
  listen('addEventListener');
  // A document that a script opens and writes anew forgets every listener, but not its observers.
  const rewritten = new MutationObserver(() => listen('addEventListener'));
  rewritten.observe(document, { childList: true });
  // Without its map a page could be read wrong.
  void site.ready.then(() => plan.soon(0));
  return {
    closes: site.closes,
    told: site.told,
    now,
    stop() {
      plan.cancel();
      young.stop();
      site.stop();
      observer.stop();
      listen('removeEventListener');
      rewritten.disconnect();
    },
  };
}

function forget(known: Known): void {
  known.again = undefined;
  known.changes++;
}

/** A box or radio that is ticked may show or hide what it likes by style alone; a text that is typed may not. */
function isTyping({ type, target }: Event): boolean {
  if (type !== 'input' && type !== 'change') return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function valuesOnly(known: Known, map: SiteMap | undefined): PageReading | undefined {
  return known.map === map && known.address === location.href ? known.again?.() : undefined;
}

function keep(known: Known, map: SiteMap | undefined, again: () => PageReading): void {
  Object.assign(known, { map, again, address: location.href });
}

function atOnce(known: Known, site: SiteMapHere): PageReading {
  const map = site.map();
  const read = drained(layoutSlices(document, site.lay()));
  keep(known, map, read);
  return read();
}

function watchChanges(known: Known, plan: ReadingPlan, own: (node: Node) => boolean) {
  const hear = (records: MutationRecord[]) => {
    const news = records.filter((record) => !own(record.target) && !onlyOwn(record, own));
    if (news.length > 0) forget(known);
    if (news.some(({ type, attributeName }) => type !== 'attributes' || telling.has(attributeName ?? '')))
      plan.stirred();
  };
  const observer = new MutationObserver(hear);
  observer.observe(document, watched);
  return {
    look: () => hear(observer.takeRecords()),
    /** Changes within a shadow root are heard there only. Observed twice, a root is observed once. */
    follow(roots: ShadowRoot[]): void {
      for (const root of roots) observer.observe(root, watched);
    },
    stop: () => observer.disconnect(),
  };
}

function onlyOwn({ type, addedNodes, removedNodes }: MutationRecord, own: (node: Node) => boolean): boolean {
  const first = addedNodes[0] ?? removedNodes[0];
  if (type !== 'childList' || !first || !own(first)) return false;
  return [...addedNodes, ...removedNodes].every(own);
}

async function inSlices(
  known: Known,
  site: SiteMapHere,
  plan: ReadingPlan,
  current: () => boolean,
): Promise<(() => PageReading) | undefined> {
  const map = site.map();
  const reader = layoutSlices(document, site.lay());
  const { changes } = known;
  for (let spent = 0; ; ) {
    const from = performance.now();
    const step = oneSlice(reader);
    spent += performance.now() - from;
    if (step.done) {
      plan.took(spent);
      if (known.changes === changes) keep(known, map, step.value);
      return step.value;
    }
    await new Promise((resume) => setTimeout(resume, 0));
    if (!current()) return undefined;
  }
}

/** As many steps as go into one slice. */
export function oneSlice<T>(reader: Generator<void, T>): IteratorResult<void, T> {
  const end = performance.now() + slice;
  let step = reader.next();
  while (!step.done && performance.now() < end) step = reader.next();
  return step;
}
