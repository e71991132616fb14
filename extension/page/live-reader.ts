// Reads the document, and again when it has changed. Batched, in slices, never by polling.

import { shadowRootsOn } from '@core/page/anchors';
import { readPage, readSlices } from '@core/page/read-page';
import type { PageReading } from '@core/page/reading';
import type { SiteMap } from '@core/page/site-map';
import { watchSiteMap } from './watch-site-map';

/** After the last change, and at the latest after the first, in ms. */
const quiet = 60;
const latest = 250;
/** A slice of reading leaves the page its frame. */
const slice = 8;

const edits = ['input', 'change', 'focusout', 'reset'] as const;
const telling = [
  'class',
  'style',
  'hidden',
  'value',
  'checked',
  'selected',
  'disabled',
  'aria-hidden',
  'aria-selected',
  'open',
];

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: telling,
};

export interface LiveReader {
  /** Reads at once and in one go: for the moment in which a closing gesture is held. */
  now(): PageReading;
  /** The site map that it reads with. */
  map(): SiteMap | undefined;
  stop(): void;
}

/** Calls back with every new reading; `own` tells our own elements, whose changes are no news. */
export function readLive(onReading: (reading: PageReading) => void, own: (node: Node) => boolean): LiveReader {
  const plan = planner(async (current) => {
    const reading = await inSlices(current, site.map());
    if (reading && current()) onReading(reading);
    watchMapped(observer, site.map());
  });
  const site = watchSiteMap(() => plan.soon(0));
  const edited = (event: Event) => plan.soon(event.type === 'change' ? 0 : quiet);
  // What was entered is read before the person's next press can take it out of the document, as a tab of the page does.
  const pressed = () => {
    if (plan.cancel()) onReading(readPage(document, site.map()));
  };
  const observer = watchChanges(() => plan.soon(), own);
  for (const type of edits) document.addEventListener(type, edited, true);
  document.addEventListener('pointerdown', pressed, true);
  // Without its map a page could be read wrong.
  void site.ready.then(() => plan.soon(0));
  return {
    map: site.map,
    now: () => {
      plan.cancel();
      return readPage(document, site.map());
    },
    stop() {
      plan.cancel();
      site.stop();
      observer.disconnect();
      for (const type of edits) document.removeEventListener(type, edited, true);
      document.removeEventListener('pointerdown', pressed, true);
    },
  };
}

/** Changes are gathered into one run; a newer run makes an older one stop. */
function planner(run: (current: () => boolean) => Promise<void>) {
  let firstChange: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const start = () => {
    timer = undefined;
    firstChange = undefined;
    const own = ++last;
    void run(() => own === last);
  };
  return {
    soon(wait = quiet) {
      const now = performance.now();
      firstChange ??= now;
      clearTimeout(timer);
      timer = setTimeout(start, Math.max(0, Math.min(wait, firstChange + latest - now)));
    },
    /** True when something was planned. */
    cancel(): boolean {
      const planned = timer !== undefined;
      clearTimeout(timer);
      timer = undefined;
      firstChange = undefined;
      last++;
      return planned;
    },
  };
}

function watchChanges(changed: () => void, own: (node: Node) => boolean): MutationObserver {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !own(record.target) && !onlyOwn(record, own))) changed();
  });
  observer.observe(document, watched);
  return observer;
}

/** Changes within a shadow root are heard there only. Observed twice, a root is observed once. */
function watchMapped(observer: MutationObserver, map: SiteMap | undefined): void {
  for (const { at } of map?.pages.flatMap(({ fields }) => fields ?? []) ?? []) {
    if (!('path' in at)) continue;
    for (const root of shadowRootsOn(at, document)) observer.observe(root, watched);
  }
}

function onlyOwn(record: MutationRecord, own: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return record.type === 'childList' && nodes.length > 0 && nodes.every(own);
}

async function inSlices(current: () => boolean, map: SiteMap | undefined): Promise<PageReading | undefined> {
  const reader = readSlices(document, map);
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = reader.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume, 0));
    if (!current()) return undefined;
  }
}
