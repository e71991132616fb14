// 映射失效: what a site map speaks of and the page no longer has. Such an entry is unseen, never empty.

import { groupOf } from '../case/fields';
import { leadsSomewhere } from './anchors';
import type { ReadGrid } from './grid-entries';
import { labelKey } from './label-text';
import { columnNamed } from './map-grids';
import type { MappedSite } from './mapped-site';
import { anchored } from './mapped-site';
import type { Sheet } from './sheet';
import type { Drift, Mapped, MappedClosing, MappedField, MappedGrid, MappedPage } from './site-map';
import type { Candidate } from './subjects';

export interface MatchedSite {
  mapped: Mapped;
  /** Without what the map says to leave alone, and what it places elsewhere, where it no longer is. */
  kept(candidates: Candidate[]): Candidate[];
  /** False for a grid that says nothing, because the one that the map describes is gone. */
  holds(read: ReadGrid): boolean;
}

/** Compares a map with what was found in the document. */
export function matchSite(site: MappedSite, sheet: Sheet, read: ReadGrid[], candidates: Candidate[]): MatchedSite {
  const look: Look = { sheet, grids: read, labels: labelsOn(sheet, candidates) };
  const opened = site.open.filter((page) => driftOf(page, look).length < anchorsOf(page));
  const shown = [...site.shown, ...opened];
  const drift = [
    ...site.lost.map(({ kind, name }): Drift => ({ page: kind, what: 'page', name })),
    ...shown.flatMap((page) => driftOf(page, look)),
  ];
  const lostFields = new Set<string>([
    ...drift.flatMap(({ field }) => (field ? [field] : [])),
    ...site.lost.flatMap(({ fields }) => fields ?? []).map(({ field }) => field),
  ]);
  const grids = [
    ...site.lost.flatMap((page) => page.grids ?? []),
    ...shown.flatMap((page) => page.grids ?? []).filter((grid) => isLost(grid, look)),
  ];
  const lostGroups = new Set<string>(grids.map(({ group }) => group));
  const drops = ({ field, source, rank }: Candidate) =>
    rank >= 0 && (lostFields.has(field) || (source === 'grid' && lostGroups.has(groupOf(field))));
  const { id, version } = site.map;
  return {
    mapped: { map: id, version, pages: shown.map(({ kind }) => kind), drift },
    kept(all) {
      const isFirst = mapFirst(all);
      return all.filter((one) => isFirst(one) && !drops(one) && !site.ignores(one.control));
    },
    holds: ({ group, mapped }) => mapped !== undefined || !lostGroups.has(group),
  };
}

/** What the map says a control is, it is nothing else. */
function mapFirst(candidates: Candidate[]): (candidate: Candidate) => boolean {
  const taken = new Set(candidates.filter(({ source }) => source === 'map').map(({ control }) => control));
  return ({ source, control }) => source === 'map' || !taken.has(control);
}

interface Look {
  sheet: Sheet;
  grids: ReadGrid[];
  /** Every label of the document, shown or not. */
  labels: Set<string>;
}

function labelsOn({ texts }: Sheet, candidates: Candidate[]): Set<string> {
  const before = texts.inline.flatMap(({ data }) => data.split(/[\s;；,，。|:：]+/));
  return new Set(
    [...texts.labels.map((label) => label.textContent ?? ''), ...before, ...candidates.map(({ label }) => label)].map(
      labelKey,
    ),
  );
}

function driftOf(page: MappedPage, look: Look): Drift[] {
  const lostField = (at: MappedField): Drift[] =>
    isThere(at, look) ? [] : [{ page: page.kind, what: 'field', field: at.field, name: nameOf(at.at) }];
  const lostClosing = (at: MappedClosing): Drift[] =>
    isShownSomewhere(at, look) ? [] : [{ page: page.kind, what: 'closing', name: nameOf(at.at) }];
  return [
    ...(page.fields ?? []).filter(required).flatMap(lostField),
    ...(page.grids ?? []).filter(required).flatMap((grid) => gridDrift(page, grid, look)),
    ...(page.closing ?? []).filter(required).flatMap(lostClosing),
  ];
}

function gridDrift(page: MappedPage, grid: MappedGrid, look: Look): Drift[] {
  const headers = grid.columns.map(({ header }) => header);
  if (isLost(grid, look)) return [{ page: page.kind, what: 'grid', name: headers.join('、') }];
  const found = look.grids.find(({ mapped }) => mapped === grid);
  if (!found) return [];
  return grid.columns
    .filter((column) => required(column) && !columnNamed(found.grid, column.header))
    .map(({ field, header }) => ({ page: page.kind, what: 'grid', field, name: header }));
}

/** Not read as a grid, nor are its headers anywhere: a grid in a closed tab is only not shown. */
function isLost(grid: MappedGrid, { grids, labels }: Look): boolean {
  if (!required(grid) || grids.some(({ mapped }) => mapped === grid)) return false;
  return grid.columns.filter(({ header }) => labels.has(labelKey(header))).length * 2 < grid.columns.length;
}

function isThere({ at }: MappedField, { sheet, labels }: Look): boolean {
  return 'label' in at ? labels.has(labelKey(at.label)) : leadsSomewhere(at, sheet.doc);
}

function isShownSomewhere({ at }: MappedClosing, { sheet }: Look): boolean {
  return 'text' in at ? anchored(at, sheet.doc).length > 0 : leadsSomewhere(at, sheet.doc);
}

function required({ optional }: { optional?: boolean }): boolean {
  return optional !== true;
}

function anchorsOf({ fields = [], grids = [], closing = [] }: MappedPage): number {
  const columns = grids
    .filter(required)
    .reduce((sum, grid) => sum + Math.max(1, grid.columns.filter(required).length), 0);
  return fields.filter(required).length + columns + closing.filter(required).length;
}

function nameOf(at: MappedField['at'] | MappedClosing['at']): string {
  if ('label' in at) return at.label;
  if ('text' in at) return at.text;
  return 'selector' in at ? at.selector : at.path.join(' > ');
}
