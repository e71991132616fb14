// Kits draw the head of a table first and fetch its rows afterwards, many without a mask or a word. So an empty table that
// does not say that it is empty is told as such only once it has stood empty for a while.

import type { GridReading, PageReading } from '@core/page/reading';

/** Who has seen a list empty for so long takes it to be empty; rows that were fetched are mostly there by then. In ms. */
const grown = 1500;

export interface YoungTables {
  /** The reading, with empty tables that are too young to be believed marked as not complete. */
  withheld(reading: PageReading): PageReading;
  stop(): void;
}

/** `again` is called once a table has grown old enough. */
export function youngTables(again: () => void): YoungTables {
  const since = new WeakMap<Element, { at: number; of: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    withheld(reading) {
      const now = performance.now();
      // Another case may be shown in the same elements.
      const of = `${location.href} ${reading.caseNumbers}`;
      const left = ({ control, wordless }: GridReading): number => {
        const before = wordless && since.get(control);
        const born = before && before.of === of ? before : { at: now, of };
        if (wordless) since.set(control, born);
        else since.delete(control);
        return wordless ? born.at + grown - now : 0;
      };
      const waits = reading.grids.map(left);
      const longest = Math.max(0, ...waits);
      clearTimeout(timer);
      if (longest > 0) timer = setTimeout(again, longest);
      const grids = reading.grids.map(({ wordless, ...grid }, at) => ({
        ...grid,
        complete: grid.complete && (waits[at] ?? 0) <= 0,
      }));
      return { ...reading, grids };
    },
    stop: () => clearTimeout(timer),
  };
}
