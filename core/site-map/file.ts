import type { SiteMap } from '../page/site-map';

/** The file of a map, as it is exported. */
export function mapFile(map: SiteMap): string {
  return `${JSON.stringify(map, undefined, 2)}\n`;
}
