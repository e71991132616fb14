// Collects the list that a page shows; all its pages only when the person asked for them.

import { type CollectedGrid, collectGrids } from '@core/page/collect-grids';
import { nextPageControl } from '@core/page/next-page';

/** No list of one judge has more pages; the bound ends a pager that never ends. */
const mostPages = 300;
/** How long a page may take to come, in ms. */
const patience = 8000;

export function collectPage(): CollectedGrid[] {
  return collectGrids(document);
}

/** Presses the list's own 下一页 until there is none, as the person would. */
export async function collectAllPages(): Promise<CollectedGrid[]> {
  const all = collectPage();
  for (let page = 1; page < mostPages && all.some(({ complete }) => !complete); page++) {
    const next = nextPageControl(document);
    if (!next) break;
    const before = JSON.stringify(collectPage());
    next.click();
    const fresh = await changed(before);
    if (!fresh) break;
    for (const grid of fresh) append(all, grid);
  }
  return all;
}

function append(all: CollectedGrid[], grid: CollectedGrid): void {
  const same = all.find(({ headers }) => headers.join() === grid.headers.join());
  if (same) same.rows.push(...grid.rows);
  else all.push(grid);
}

/** The next reading that differs; undefined when none comes in time. */
function changed(before: string): Promise<CollectedGrid[] | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const now = collectPage();
      if (now.length === 0 || JSON.stringify(now) === before) return;
      done(now);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => done(undefined), patience);
    const done = (grids: CollectedGrid[] | undefined) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(grids);
    };
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}
