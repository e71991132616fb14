// The saved pages beside this file: what each must read as. All persons and numbers in them are invented.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteMap } from '../../core/page/site-map';

/** `<name>.json` beside `<name>.html`. */
export interface Expected {
  /** Date the markup was seen, and whether it is an imitation of our own. */
  seen: string;
  /** `closedAmount` or `party:1 party.name` → what a person sees, null when seen and empty. */
  fields: Record<string, string | null>;
  /** `party 2 complete`, `hearing 10 partial` */
  grids?: string[];
  /** Facets that a tab of the page leads to. */
  doors?: string[];
  caseNumbers?: string[];
  /** Selector → label, for labelControls. */
  labels?: Record<string, string>;
  /** The map of the site, where it is read with one. */
  map?: SiteMap;
  /** Told by place alone: cannot be read where nothing is laid out. */
  layout?: true;
}

export interface SavedPage {
  name: string;
  family: string;
  html: string;
  expected: Expected;
}

/** What a reading comes to without its elements. */
export interface PlainReading {
  fields: Record<string, string | null>;
  grids: string[];
  doors: string[];
  caseNumbers: string[];
  /** Items whose control lies in an element marked data-never. */
  never: string[];
  labels: Record<string, string | undefined>;
}

const folder = `${dirname(fileURLToPath(import.meta.url))}/`;
const families = [
  'element-plus',
  'element-ui',
  'iview',
  'ant-design',
  'layui',
  'easyui',
  'extjs',
  'miniui',
  'bootstrap',
  'native',
  'unknown',
];

export function savedPages(): SavedPage[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.sort().map((file) => {
    const name = basename(file, '.html');
    return {
      name,
      family: families.find((family) => name.startsWith(family)) ?? 'unknown',
      html: readFileSync(`${folder}${file}`, 'utf8'),
      expected: JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Expected,
    };
  });
}

/** Right, wrong and cannot tell, item by item. Reading what must not be read is wrong. */
export function score(expected: Expected, reading: PlainReading): { right: number; wrong: string[]; missed: string[] } {
  const wrong: string[] = reading.never.map((item) => `never: ${item}`);
  const missed: string[] = [];
  let right = 0;
  for (const [key, value] of Object.entries(expected.fields)) {
    if (!(key in reading.fields)) missed.push(key);
    else if (reading.fields[key] === value) right++;
    else wrong.push(`${key}: ${reading.fields[key]} instead of ${value}`);
  }
  for (const key of Object.keys(reading.fields))
    if (!(key in expected.fields)) wrong.push(`${key}: ${reading.fields[key]}, told by nothing`);
  return { right, wrong, missed };
}
