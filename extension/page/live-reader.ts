// Reads the document, and again when it has changed. Batched, in slices, never by polling.

import { readPage, readSlices } from '@core/page/read-page';
import type { PageReading } from '@core/page/reading';

/** After the last change, and at the latest after the first, in ms. */
const quiet = 60;
const latest = 250;
const edits = ['input', 'change', 'focusout', 'reset'] as const;
/** A slice of reading leaves the page its frame. */
const slice = 8;

export interface LiveReader {
  /** Reads at once and in one go: for the moment in which a closing gesture is held. */
  now(): PageReading;
  stop(): void;
}

/** Calls back with every new reading; `own` tells our own elements, whose changes are no news. */
export function readLive(onReading: (reading: PageReading) => void, own: (node: Node) => boolean): LiveReader {
  let firstChange: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = 0;
  let typed = false;

  const read = async () => {
    timer = undefined;
    firstChange = undefined;
    const run = ++running;
    typed = false;
    const reading = await inSlices(() => run === running);
    if (reading && run === running) onReading(reading);
  };
  const soon = (wait = quiet) => {
    const now = performance.now();
    firstChange ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(0, Math.min(wait, firstChange + latest - now)));
  };
  const edited = (event: Event) => {
    typed = true;
    soon(event.type === 'change' ? 0 : quiet);
  };
  // What was typed is read before the person's next press can take it out of the document, as a tab of the page does.
  const pressed = () => {
    if (timer === undefined || !typed) return;
    clearTimeout(timer);
    timer = undefined;
    firstChange = undefined;
    typed = false;
    running++;
    onReading(readPage(document));
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !own(record.target) && !onlyOwn(record, own))) soon();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
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
    ],
  });
  for (const type of edits) document.addEventListener(type, edited, true);
  document.addEventListener('pointerdown', pressed, true);
  void read();
  return {
    now: () => {
      running++;
      return readPage(document);
    },
    stop() {
      running++;
      clearTimeout(timer);
      observer.disconnect();
      for (const type of edits) document.removeEventListener(type, edited, true);
      document.removeEventListener('pointerdown', pressed, true);
    },
  };
}

function onlyOwn(record: MutationRecord, own: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return record.type === 'childList' && nodes.length > 0 && nodes.every(own);
}

async function inSlices(wanted: () => boolean): Promise<PageReading | undefined> {
  const reader = readSlices(document);
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = reader.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume, 0));
    if (!wanted()) return undefined;
  }
}
