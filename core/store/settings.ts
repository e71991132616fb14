import { z } from 'zod';
import { parseCourtCode } from '../case/case-number';
import type { Database } from './database';

const id = z.string().max(80);

export const settings = z.object({
  /** 承办人 names that are mine, in every spelling the court uses. */
  judges: z.array(z.string().min(1).max(40)).max(20).default([]),
  /** 法院代字 of this court (内2299); '' = not told, and nothing is said about case numbers of other courts. */
  court: z
    .string()
    .refine((code) => code === '' || parseCourtCode(code) === code)
    .default(''),
  /** Name of the rule profile. */
  profile: id.default('refusal-list'),
  /** What a person set for single rules, before the profile: 拦, 提示, 关. */
  severities: z.record(id, z.enum(['error', 'warning', 'off'])).default({}),
  /** Changed parameters by rule. */
  params: z.record(id, z.record(id, z.number().min(0).max(100_000))).default({}),
  /** Own numbers of judge and clerk: only the digest, and the mask to show. */
  ownPhones: z
    .array(z.object({ digest: z.string().max(60), masked: z.string().max(20) }))
    .max(10)
    .default([]),
});

export type Settings = z.infer<typeof settings>;

const defaults = settings.parse({});

/** A setting that no longer parses falls back to its default; the others stay. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const found = new Map(rows.map(({ key, value }) => [key, value]));
  const read = Object.entries(settings.shape).map(([key, shape]) => {
    const parsed = shape.safeParse(found.get(key));
    return [key, parsed.success ? parsed.data : defaults[key as keyof Settings]];
  });
  return Object.fromEntries(read) as Settings;
}

export async function writeSettings(db: Database, changed: Partial<Settings>): Promise<void> {
  const checked = settings.partial().parse(changed);
  const given = Object.keys(changed) as (keyof Settings)[];
  await db.settings.bulkPut(given.map((key) => ({ key, value: checked[key] })));
}
