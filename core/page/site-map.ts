// The site map (字段映射): what the dictionary cannot know of one court system. Types, and the choice of a map by address.
// Free of Zod: content scripts are built from it; core/site-map holds the schema.

import type { FieldId, Group } from '../case/fields';

/** Where something stands: a selector within the document, or a path whose steps each enter a frame of the same origin or an open shadow root. */
export type Spot = { selector: string } | { path: string[] };

/** A label as a person reads it (with or without ：, *, blanks), or a spot. */
export type Anchor = { label: string } | Spot;

/** The whole text of a button, link or heading, or a spot. */
export type TextAnchor = { text: string } | Spot;

export interface MappedField {
  field: FieldId;
  at: Anchor;
  /** 诉讼地位 of the party it is about, where the page tells it by the place alone: 原告. */
  role?: string;
  /** Shown in some cases only: its absence is no drift. */
  optional?: boolean;
}

export interface MappedColumn {
  /** Text of the header cell. */
  header: string;
  field: FieldId;
  optional?: boolean;
}

export interface MappedGrid {
  group: Exclude<Group, 'case'>;
  columns: MappedColumn[];
  /** Where several grids have such headers: around or within the one that is meant. */
  at?: Spot;
  optional?: boolean;
}

export interface MappedClosing {
  at: TextAnchor;
  optional?: boolean;
}

/** One kind of page of the system. Its anchors are looked for where it is shown. */
export interface MappedPage {
  /** Short name within the map: `parties`. */
  kind: string;
  /** As people call it: 当事人登记. */
  name: string;
  /** Narrower than those of the map, where the page has an address of its own. */
  addresses?: string[];
  /** What must be seen for the page to be this one. Without addresses and signs, one anchor found is enough. */
  signs?: TextAnchor[];
  fields?: MappedField[];
  grids?: MappedGrid[];
  closing?: MappedClosing[];
}

export interface SiteMap {
  /** Version of this shape. */
  format: 1;
  /** Stays the same over all versions of the map. */
  id: string;
  /** As people call the system. */
  name: string;
  /** Counted up with every change. */
  version: number;
  /**
   * `http://10.22.99.18:8080` for the whole origin, or with a path: `http://10.22.99.18:8080/zxgl/*`. `*` stands for any
   * text, a path ending in `/` for all below it. Query and fragment count only where the pattern names them.
   */
  addresses: string[];
  pages: MappedPage[];
  /** Never read and never a closing action, on every page. */
  ignore?: Anchor[];
}

/** Something mapped that no longer matches: 映射失效. */
export interface Drift {
  /** `kind` of the page. */
  page: string;
  what: 'page' | 'field' | 'grid' | 'closing';
  field?: FieldId;
  /** As the map writes it: the label, header, text, selector, or name of the page. */
  name: string;
}

/** What a reading says of the map it was read with. */
export interface Mapped {
  /** `id` and `version` of the map. */
  map: string;
  version: number;
  /** Kinds of the pages that were shown. */
  pages: string[];
  drift: Drift[];
}

/** The map for an address: the longest pattern that fits; of equals the first. */
export function mapFor(maps: readonly SiteMap[], address: string): SiteMap | undefined {
  let best: { map: SiteMap; length: number } | undefined;
  for (const map of maps)
    for (const pattern of map.addresses)
      if (pattern.length > (best?.length ?? 0) && fitsAddress(pattern, address)) best = { map, length: pattern.length };
  return best?.map;
}

/** Does an address fit a pattern of a map? */
export function fitsAddress(pattern: string, address: string): boolean {
  const parts = /^(https?:\/\/[^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/;
  const wanted = parts.exec(pattern);
  const here = parts.exec(address);
  if (!wanted || !here || wanted[1]?.toLowerCase() !== here[1]?.toLowerCase()) return false;
  const [, , path = '', query, fragment] = wanted;
  return (
    fitsPath(path, here[2] ?? '') &&
    (query === undefined || fitsText(query, here[3] ?? '')) &&
    (fragment === undefined || fitsText(fragment, here[4] ?? ''))
  );
}

function fitsPath(wanted: string, here: string): boolean {
  if (wanted === '' || wanted === '/') return true;
  return fitsText(wanted.endsWith('/') ? `${wanted}*` : wanted, here);
}

/** `*` stands for any text. Compared piece by piece: a pattern of many stars costs no more than a long one. */
function fitsText(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
