// Forms laid out by coordinates: a title stands above and left of its entries, wherever it stands in the document.

import { readTitle, type Title } from './roles';
import type { Box } from './seen';
import type { Sheet } from './sheet';

export interface PlacedTitle extends Title {
  title: Element;
  box: Box;
}

/** The nearest title above and left of an element that is placed by coordinates itself. */
export function placedTitles(sheet: Sheet): (element: Element) => PlacedTitle | undefined {
  let titles: PlacedTitle[] | undefined;
  return (element) => {
    if (!sheet.eye.layout || !isPlaced(element)) return undefined;
    const box = sheet.eye.box(element);
    titles ??= titlesOf(sheet);
    const over = titles.filter((title) => box && title.box.top < box.top && title.box.left <= box.left);
    return over.reduce<PlacedTitle | undefined>(
      (best, title) => (best && !isNearer(title, best) ? best : title),
      undefined,
    );
  };
}

function isPlaced(element: Element): boolean {
  return /position:\s*absolute/.test(element.getAttribute('style') ?? '');
}

/** Titles at one height stand over columns of their own. */
function isNearer(a: PlacedTitle, b: PlacedTitle): boolean {
  const fall = a.box.top - b.box.top;
  return Math.abs(fall) < 8 ? a.box.left > b.box.left : fall > 0;
}

function titlesOf(sheet: Sheet): PlacedTitle[] {
  return [...sheet.doc.querySelectorAll('[style*=absolute]')].flatMap((title) => {
    const { textContent: text } = title;
    if (!text || text.length > 24 || sheet.holding.has(title) || !sheet.eye.shown(title)) return [];
    const said = sheet.words.known(text) ? undefined : readTitle(text);
    const box = sheet.eye.box(title);
    return said && box && (said.role || /(?:信息|情况|资料)\s*$/.test(text)) ? [{ ...said, title, box }] : [];
  });
}
