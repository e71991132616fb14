// Asked on every page of a mapped court system before the reader is loaded; small for that reason.

import { type Anchor, fitsAddress, type MappedPage, type SiteMap, type TextAnchor } from './site-map';

/** Cheap test whether a map may speak of this document: rather yes than no, the reader looks closely. */
export function mayBeMapped(map: SiteMap, doc: Document): boolean {
  if (!doc.body || doc.body.tagName === 'FRAMESET') return false;
  const buttons = [...doc.querySelectorAll<HTMLInputElement>('input[type=button],input[type=submit]')];
  const said = [doc.body.textContent?.slice(0, 200_000), ...buttons.map(({ value }) => value)];
  const text = plain(said.join('\n'));
  return map.pages.some(
    (page) =>
      page.addresses?.some((pattern) => fitsAddress(pattern, doc.URL)) ||
      wordsOf(page).some((word) => text.includes(word)) ||
      anchorsOf(page).some((at) => leadsHere(at, doc)),
  );
}

function anchorsOf({ fields = [], grids = [], closing = [], signs = [] }: MappedPage): (Anchor | TextAnchor)[] {
  return [...signs, ...[...fields, ...closing].map(({ at }) => at), ...grids.flatMap(({ at }) => at ?? [])];
}

function wordsOf(page: MappedPage): string[] {
  const headers = (page.grids ?? []).flatMap(({ columns }) => columns.map(({ header }) => header));
  const said = anchorsOf(page).map((at) => ('label' in at ? at.label : 'text' in at ? at.text : ''));
  return [...said, ...headers].map(plain).filter((word) => word !== '');
}

/** Any step of a path: it may begin around this document, or go on in a shadow root of it. */
function leadsHere(at: Anchor | TextAnchor, doc: Document): boolean {
  const steps = 'path' in at ? at.path : 'selector' in at ? [at.selector] : [];
  return steps.some((selector) => {
    try {
      return doc.querySelector(selector) !== null;
    } catch (cause) {
      if (cause instanceof DOMException) return false;
      throw cause;
    }
  });
}

/** Labels are written with and without blanks, stars and colons, in full and half width. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s:*?.,;_|★☆●•·◆■□]+/g, '');
}
