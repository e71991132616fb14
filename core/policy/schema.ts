// What the organisation decides through the browser's policy (`chrome.storage.managed`). A key that cannot be understood
// is left out and told; the others hold. Only an end to exports holds even when it is misspelt: it was meant to be strict.

import { z } from 'zod';
import type { SiteMap } from '../page/site-map';
import { profiles } from '../rules/profiles';
import { parseMap, siteMap } from '../site-map/schema';

const profileNames = Object.keys(profiles) as [string, ...string[]];

/** The file of a policy, as an administrator writes it. */
export const policyFile = z.object({
  courtAddresses: z
    .array(z.string().regex(/^https?:\/\/[^\s/?#*@]+\/?$/))
    .max(50)
    .describe('Court addresses that may be read: http://host:port, without a path. The person still grants each once.'),
  siteMaps: z.array(siteMap).max(50).describe('Site maps; see site-map.schema.json'),
  ruleProfile: z.enum(profileNames).describe('Rule profile; single rules can then not be changed'),
  retentionDays: z
    .number()
    .int()
    .min(30)
    .max(3650)
    .describe('Days after which runs, reasons, imported records, repaired findings and closed cases are erased'),
  exportOff: z.boolean().describe('true: ledger, work list, report, indicators and backup cannot leave as files'),
});

export interface Policy {
  /** Origins: http://10.22.99.18:8080 */
  courtAddresses: string[];
  siteMaps: SiteMap[];
  ruleProfile?: string;
  retentionDays?: number;
  exportOff: boolean;
  /** Keys that could not be understood: `siteMaps[0]`. */
  problems: string[];
}

export const noPolicy: Policy = { courtAddresses: [], siteMaps: [], exportOff: false, problems: [] };

export function parsePolicy(raw: unknown): Policy {
  if (typeof raw !== 'object' || raw === null) return { ...noPolicy, exportOff: true, problems: [''] };
  const given = raw as Record<string, unknown>;
  const { courtAddresses, ruleProfile, retentionDays } = policyFile.shape;
  const problems: string[] = [];
  const read = <T>(key: string, shape: z.ZodType<T>): T | undefined => {
    if (given[key] === undefined) return undefined;
    const parsed = shape.safeParse(given[key]);
    if (!parsed.success) problems.push(key);
    return parsed.data;
  };
  const exportOff = read('exportOff', z.boolean());
  return {
    courtAddresses: (read('courtAddresses', courtAddresses) ?? []).map((address) => new URL(address).origin),
    siteMaps: mapsOf(given.siteMaps, problems),
    ruleProfile: read('ruleProfile', ruleProfile),
    retentionDays: read('retentionDays', retentionDays),
    exportOff: exportOff ?? given.exportOff !== undefined,
    problems,
  };
}

/** One bad map spoils no other. */
function mapsOf(raw: unknown, problems: string[]): SiteMap[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    problems.push('siteMaps');
    return [];
  }
  return raw.flatMap((one, at) => {
    const parsed = parseMap(one);
    if ('map' in parsed) return [parsed.map];
    problems.push(`siteMaps[${at}]`);
    return [];
  });
}
