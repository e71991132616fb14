// A site map laid over one document: which of its pages are shown here, and what of it holds.

import type { FieldId } from '../case/fields';
import { elementsAt, elementsSaying } from './anchors';
import { labelKey } from './label-text';
import { type Eye, openEye } from './seen';
import {
  fitsAddress,
  type MappedField,
  type MappedGrid,
  type MappedPage,
  type SiteMap,
  type Spot,
  type TextAnchor,
} from './site-map';
import type { Taught } from './words';

export interface MappedSite {
  map: SiteMap;
  /** Shown by their address or their signs. */
  shown: MappedPage[];
  /** Without address and signs: shown if anything of them is found. */
  open: MappedPage[];
  /** Their address is this one, but their signs are missing. */
  lost: MappedPage[];
  grids: MappedGrid[];
  /** Fields with a spot, and where those lie in this document. */
  placed: { at: MappedField; elements: Element[] }[];
  taught: Taught;
  ignores(element: Element): boolean;
}

export function openSite(map: SiteMap, doc: Document): MappedSite {
  const eye = openEye(doc);
  const states = map.pages.map((page) => ({ page, state: stateOf(page, doc, eye) }));
  const of = (wanted: State) => states.filter(({ state }) => state === wanted).map(({ page }) => page);
  const [shown, open, lost] = [of('shown'), of('open'), of('lost')];
  const here = [...shown, ...open];
  const fields = here.flatMap((page) => page.fields ?? []);
  const grids = here.flatMap((page) => page.grids ?? []);
  const ignored = new Set((map.ignore ?? []).flatMap((at) => ('label' in at ? [] : elementsAt(at, doc))));
  return {
    map,
    shown,
    open,
    lost,
    grids,
    placed: [...fields, ...fieldsFromAround(map, doc)].flatMap((at) =>
      'label' in at.at ? [] : [{ at, elements: elementsAt(at.at, doc) }],
    ),
    taught: taughtBy(map, fields, grids),
    ignores: (element) => ignored.size > 0 && isWithin(element, ignored),
  };
}

type State = 'shown' | 'open' | 'lost' | 'elsewhere';

function stateOf(page: MappedPage, doc: Document, eye: Eye): State {
  const { addresses, signs } = page;
  if (addresses && !addresses.some((pattern) => fitsAddress(pattern, doc.URL))) return 'elsewhere';
  if (signs && !signs.every((sign) => isSeen(sign, doc, eye))) return addresses ? 'lost' : 'elsewhere';
  return addresses || signs ? 'shown' : 'open';
}

/** Is the page shown in this document, as far as its address and signs tell? */
export function isShown(page: MappedPage, doc: Document): boolean {
  return /^(?:shown|open)$/.test(stateOf(page, doc, openEye(doc)));
}

function isSeen(sign: TextAnchor, doc: Document, eye: Eye): boolean {
  return anchored(sign, doc).some((element) => eye.shown(element));
}

export function anchored(at: TextAnchor, doc: Document): Element[] {
  return 'text' in at ? elementsSaying(at.text, doc) : elementsAt(at, doc);
}

/** Fields of a page of the document around this one, whose path leads into this. */
function fieldsFromAround(map: SiteMap, doc: Document): MappedField[] {
  const outer = doc.defaultView?.frameElement?.ownerDocument;
  if (!outer) return [];
  const paths = (page: MappedPage) => (page.fields ?? []).filter(({ at }) => isLongPath(at));
  const pages = map.pages.filter((page) => paths(page).length > 0 && isShown(page, outer));
  return [...pages.flatMap(paths), ...fieldsFromAround(map, outer)];
}

function isLongPath(at: MappedField['at']): at is Extract<Spot, { path: string[] }> {
  return 'path' in at && at.path.length > 1;
}

function taughtBy(map: SiteMap, fields: MappedField[], grids: MappedGrid[]): Taught {
  const labels = new Map<string, { field: FieldId; role?: string }>();
  for (const { field, at, role } of fields) if ('label' in at) labels.set(labelKey(at.label), { field, role });
  return {
    labels,
    headers: new Set(grids.flatMap(({ columns }) => columns.map(({ header }) => labelKey(header)))),
    ignored: new Set((map.ignore ?? []).flatMap((at) => ('label' in at ? [labelKey(at.label)] : []))),
  };
}

function isWithin(element: Element, roots: Set<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) if (roots.has(at)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
