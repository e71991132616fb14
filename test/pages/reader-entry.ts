// What the page gets in the tests: the reader, and one call that leaves the elements behind.

import { labelControls } from '../../core/page/labels';
import { readPage } from '../../core/page/read-page';
import type { SiteMap } from '../../core/page/site-map';
import type { PlainReading } from './expected';

export { closingAction, closingControls } from '../../core/page/closing';
export { readSlices } from '../../core/page/read-page';
export { recognise } from '../../core/page/recognise';
export { labelControls, readPage };

export function readPlain(doc: Document, selectors: string[], map?: SiteMap): PlainReading {
  const reading = readPage(doc, map);
  const key = (item: { subject?: string; field: string }): string =>
    item.subject ? `${item.subject} ${item.field}` : item.field;
  const forbidden = [...doc.querySelectorAll('[data-never]')];
  const told = selectors.length > 0 ? labelControls(doc) : [];
  return {
    fields: Object.fromEntries(reading.fields.map((item) => [key(item), item.value])),
    grids: reading.grids.map((grid) => `${grid.group} ${grid.rows} ${grid.complete ? 'complete' : 'partial'}`),
    doors: [...new Set(reading.doors.map((door) => door.facet))],
    caseNumbers: reading.caseNumbers,
    never: reading.fields
      .filter((item) => forbidden.some((element) => element.contains(item.control)))
      .map((item) => `${key(item)} = ${item.value}`),
    labels: Object.fromEntries(
      selectors.map((selector) => [selector, told.find((item) => item.control === doc.querySelector(selector))?.label]),
    ),
  };
}
