import { z } from 'zod';
import type { Database } from './database';

const judges = z.array(z.string().min(1).max(40)).max(20);

export const settings = z.object({
  /** 承办人 names that are mine, in every spelling the court uses. */
  judges: judges.default([]),
});

export type Settings = z.infer<typeof settings>;

/** A setting that no longer parses falls back to its default; the others stay. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const found: Record<string, unknown> = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  const whole = settings.safeParse(found);
  return whole.success ? whole.data : settings.parse({});
}

export async function writeSettings(db: Database, changed: Partial<Settings>): Promise<void> {
  const checked = settings.partial().parse(changed);
  await db.settings.bulkPut(Object.entries(checked).map(([key, value]) => ({ key, value })));
}
