// The border of site maps: a file, a policy, a message or a stored row becomes a map, or a list of what is wrong with it.

import { z } from 'zod';
import { type FieldId, fieldIds, groupOf } from '../case/fields';
import type { SiteMap } from '../page/site-map';

const short = z.string().trim().min(1).max(120);
const selector = z.string().trim().min(1).max(500).describe('CSS selector');
const path = z
  .array(selector)
  .min(1)
  .max(10)
  .describe(
    'CSS selectors, one after the other; each but the last names a frame or shadow host that the next is looked for in',
  );
const label = short.describe('Label as a person reads it');
const text = short.describe('Whole text of a button, link or heading');

const bySelector = z.strictObject({ selector });
const byPath = z.strictObject({ path });
const spot = z.union([bySelector, byPath]);
const anchor = z.union([z.strictObject({ label }), bySelector, byPath]);
const textAnchor = z.union([z.strictObject({ text }), bySelector, byPath]);

const fieldId = z.enum(fieldIds as [FieldId, ...FieldId[]]).describe('FieldId of design and glossary');
const optional = z.boolean().optional().describe('Shown in some cases only: its absence is no drift');
const address = z
  .string()
  .trim()
  .max(500)
  .regex(/^https?:\/\/[^\s/?#*@]+(?:[/?#]\S*)?$/)
  .describe('http://host:port, or with a path: http://host:port/path/*');
const kind = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

const mappedGrid = z
  .strictObject({
    group: z.enum(['party', 'agent', 'hearing', 'service', 'limit', 'payment']),
    columns: z
      .array(z.strictObject({ header: short, field: fieldId, optional }))
      .min(1)
      .max(60),
    at: spot.optional(),
    optional,
  })
  .refine(({ group, columns }) => columns.every(({ field }) => belongs(group, field)), {
    params: { code: 'other-group' },
  });

const mappedPage = z.strictObject({
  kind: kind.describe('Short name within the map'),
  name: short.describe('As people call the page'),
  addresses: z.array(address).min(1).max(20).optional(),
  signs: z.array(textAnchor).min(1).max(10).optional().describe('All must be seen for the page to be this one'),
  fields: z
    .array(z.strictObject({ field: fieldId, at: anchor, role: short.optional(), optional }))
    .max(300)
    .optional(),
  grids: z.array(mappedGrid).max(30).optional(),
  closing: z
    .array(z.strictObject({ at: textAnchor, optional }))
    .max(20)
    .optional(),
});

export const siteMap = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal(1).describe('Version of this shape'),
  id: kind.describe('Stays the same over all versions of the map'),
  name: short.describe('As people call the court system'),
  version: z.number().int().min(1).describe('Counted up with every change'),
  addresses: z.array(address).min(1).max(20),
  pages: z
    .array(mappedPage)
    .max(100)
    .refine((pages) => new Set(pages.map((page) => page.kind)).size === pages.length, { params: { code: 'repeated' } }),
  ignore: z.array(anchor).max(100).optional(),
}) satisfies z.ZodType<SiteMap>;

/** A party's row may hold the columns of its agent. */
function belongs(group: string, field: FieldId): boolean {
  const own = groupOf(field);
  return own === group || (group === 'party' && own === 'agent');
}

/** Why a map is refused; the words stand in _locales as `map_problem_<code>`. */
export const problemCode = z.enum([
  'not-json',
  'not-a-map',
  'newer',
  'missing',
  'unknown-key',
  'unknown-field',
  'bad-address',
  'bad-anchor',
  'bad-value',
  'too-long',
  'other-group',
  'repeated',
  'managed',
  'bad-selector',
]);

export type ProblemCode = z.infer<typeof problemCode>;

export interface MapProblem {
  code: ProblemCode;
  /** Where in the file: `pages[0].fields[2].at`. Empty for the whole. */
  where: string;
}

export type ParsedMap = { map: SiteMap } | { problems: MapProblem[] };

/** Text of a file. */
export function parseMapFile(content: string): ParsedMap {
  try {
    return parseMap(JSON.parse(content));
  } catch (cause) {
    if (cause instanceof SyntaxError) return { problems: [{ code: 'not-json', where: '' }] };
    throw cause;
  }
}

export function parseMap(raw: unknown): ParsedMap {
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (format === undefined) return { problems: [{ code: 'not-a-map', where: '' }] };
  if (typeof format === 'number' && format > 1) return { problems: [{ code: 'newer', where: 'format' }] };
  const parsed = siteMap.safeParse(raw);
  if (!parsed.success) return { problems: parsed.error.issues.slice(0, 20).flatMap(problemsOf) };
  const { $schema: _schema, ...map } = parsed.data;
  return { map };
}

function problemsOf(issue: z.core.$ZodIssue): MapProblem[] {
  const where = whereOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-key', where: whereOf([...issue.path, key]) }));
  return [{ code: codeOf(issue), where }];
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  const last = issue.path.at(-1);
  if (issue.code === 'custom') return issue.params?.code as ProblemCode;
  if (issue.code === 'invalid_union') return 'bad-anchor';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing';
  if (issue.code === 'invalid_format') return issue.path.includes('addresses') ? 'bad-address' : 'bad-value';
  if (issue.code === 'invalid_value' && last === 'field') return 'unknown-field';
  return 'bad-value';
}

function whereOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
