// A mapping that was kept comes back over a border: it is parsed, and guessed anew where it does not parse.

import { z } from 'zod';
import type { TableMapping } from './plan';

const shape = z.object({
  kind: z.string(),
  fields: z.record(z.string(), z.string().nullable()),
  units: z.record(z.string(), z.enum(['元', '万元'])).optional(),
});

export function parseMapping(kept: unknown): TableMapping | undefined {
  const parsed = shape.safeParse(kept);
  return parsed.success ? (parsed.data as TableMapping) : undefined;
}
