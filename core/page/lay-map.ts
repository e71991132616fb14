// All that reading a page asks of a site map, in one piece: where there is no map it is not even loaded.

import { type MatchedSite, matchSite } from './drift';
import type { Labels } from './find-label';
import type { Grid } from './grid';
import type { ReadGrid } from './grid-entries';
import { mapCandidates } from './map-candidates';
import { mappedAs, mappedMeaning } from './map-grids';
import { openSite } from './mapped-site';
import type { Sheet } from './sheet';
import type { SiteMap } from './site-map';
import type { Candidate } from './subjects';
import type { Taught } from './words';

/** A site map laid over one document. */
export interface LaidMap {
  taught: Taught;
  ignores(element: Element): boolean;
  /** A grid that the map describes, as it is read. */
  grid(grid: Grid): ReadGrid | undefined;
  candidates(sheet: Sheet, labels: Labels): Candidate[];
  match(sheet: Sheet, read: ReadGrid[], candidates: Candidate[]): MatchedSite;
}

export function layMap(map: SiteMap, doc: Document): LaidMap {
  const site = openSite(map, doc);
  return {
    taught: site.taught,
    ignores: site.ignores,
    grid(grid) {
      const mapped = mappedAs(grid, site.grids, doc);
      return mapped && { grid, group: mapped.group, mapped, taught: (column) => mappedMeaning(column, mapped) };
    },
    candidates: (sheet, labels) => mapCandidates(sheet, site, labels),
    match: (sheet, read, candidates) => matchSite(site, sheet, read, candidates),
  };
}
