// What a person teaches by pointing, and how a map takes it in. Free of Zod, like the map itself.

import { type FieldId, type Group, groupOf } from '../case/fields';
import { type Anchor, fitsAddress, type MappedPage, type SiteMap, type TextAnchor } from './site-map';

export type Lesson =
  | { teach: 'field'; field: FieldId; at: Anchor }
  | { teach: 'column'; field: FieldId; header: string; group: Exclude<Group, 'case'> }
  | { teach: 'closing'; at: TextAnchor }
  | { teach: 'ignore'; at: Anchor };

/** Where a lesson is given. */
export interface Classroom {
  address: string;
  /** False in a frame that a script has written: its address is that of the page around it. */
  isOwn: boolean;
}

/** The map with one thing more, for the page at this address. What was taught of the same place before is replaced. */
export function learn(map: SiteMap | undefined, lesson: Lesson, { address, isOwn }: Classroom): SiteMap {
  const known = map ?? emptyMap(address);
  const next = { ...known, version: map ? known.version + 1 : 1 };
  if (lesson.teach === 'ignore') return { ...next, ignore: [...without(known.ignore, lesson.at), lesson.at] };
  const place = known.pages.findIndex(({ addresses, signs }) =>
    isOwn ? addresses?.some((one) => fitsAddress(one, address)) : !addresses && !signs,
  );
  const page = known.pages[place] ?? newPage(known, isOwn ? pagePattern(address) : undefined);
  const pages = place >= 0 ? known.pages.with(place, taught(page, lesson)) : [...known.pages, taught(page, lesson)];
  return { ...next, pages };
}

function taught(page: MappedPage, lesson: Exclude<Lesson, { teach: 'ignore' }>): MappedPage {
  if (lesson.teach === 'closing')
    return { ...page, closing: [...(page.closing ?? []).filter((one) => !same(one.at, lesson.at)), { at: lesson.at }] };
  if (lesson.teach === 'field') {
    const others = (page.fields ?? []).filter((one) => !same(one.at, lesson.at) && !isOtherPlace(one.field, lesson));
    return { ...page, fields: [...others, { field: lesson.field, at: lesson.at }] };
  }
  const grids = page.grids ?? [];
  const column = { header: lesson.header, field: lesson.field };
  const place = grids.findIndex((grid) => grid.group === lesson.group && !grid.at);
  const grid = grids[place];
  if (!grid) return { ...page, grids: [...grids, { group: lesson.group, columns: [column] }] };
  const columns = [...grid.columns.filter((one) => one.header !== column.header && one.field !== column.field), column];
  return { ...page, grids: grids.with(place, { ...grid, columns }) };
}

/** An entry of the case stands in one place of a page; those of parties and hearings may stand in several. */
function isOtherPlace(field: FieldId, lesson: Extract<Lesson, { teach: 'field' }>): boolean {
  return field === lesson.field && groupOf(field) === 'case';
}

function without(anchors: readonly Anchor[] = [], at: Anchor): Anchor[] {
  return anchors.filter((one) => !same(one, at));
}

function same(a: Anchor | TextAnchor, b: Anchor | TextAnchor): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function emptyMap(address: string): SiteMap {
  const { origin, host } = new URL(address);
  const id = `site-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-+$/, '').slice(0, 60);
  return { format: 1, id, name: host, version: 0, addresses: [origin], pages: [] };
}

function newPage({ pages }: SiteMap, pattern: string | undefined): MappedPage {
  let number = pages.length + 1;
  while (pages.some(({ kind }) => kind === `page-${number}`)) number++;
  const kind = `page-${number}`;
  if (pattern === undefined) return { kind, name: kind };
  return { kind, name: pattern.replace(/^https?:\/\/[^/]+/, '').slice(0, 120) || '/', addresses: [pattern] };
}

/** The address without what differs from case to case: parts with numbers, the query, a fragment that is no route. */
export function pagePattern(address: string): string {
  const { origin, pathname, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? open(hash.replace(/\?.*$/, ';')) : '';
  return (origin + open(pathname) + route).slice(0, 500);
}

/** A part that is no plain word stands for any: numbers, names in other scripts, long codes. Sessions hang on by ;. */
function open(path: string): string {
  return path
    .replace(/;[^/]*/g, ';')
    .split('/')
    .map((part) => (/^[A-Za-z_.!#-]{0,40};?$/.test(part) ? part.replace(';', '*') : '*'))
    .join('/');
}
