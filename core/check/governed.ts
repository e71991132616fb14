// What the organisation decides, held by the worker: told by the page that started it, and asked before anything goes out.

import { type Policy, parsePolicy } from '../policy/schema';
import type { Database } from '../store/database';
import { forgetOld } from '../store/forget-old';
import type { Settings } from '../store/settings';

/** Thrown where the organisation has closed the door. */
export class ExportsClosed extends Error {
  override name = 'ExportsClosed';
}

export interface Governor {
  /** Told for the first time, or anew after the policy changed: gives it when something else held until now. */
  govern(raw: unknown): Policy | undefined;
  /** Waits until it is known. */
  policy(): Promise<Policy>;
  /** Rejects where nothing may go out. */
  mayExport(): Promise<void>;
}

export function openGovernor(): Governor {
  const first = Promise.withResolvers<Policy>();
  let current = first.promise;
  let known: Policy | undefined;
  return {
    govern(raw) {
      const before = known;
      known = parsePolicy(raw);
      first.resolve(known);
      current = Promise.resolve(known);
      return before && JSON.stringify(before) !== JSON.stringify(known) ? known : undefined;
    },
    policy: () => current,
    mayExport: async () => {
      if ((await current).exportOff) throw new ExportsClosed();
    },
  };
}

/** The profile of the organisation stands before everything that was set here. */
export function governedSettings(settings: Settings, { ruleProfile }: Policy): Settings {
  return ruleProfile === undefined ? settings : { ...settings, profile: ruleProfile, severities: {}, params: {} };
}

/** `now`: ISO time, local day first. */
export async function keepRetention(db: Database, { retentionDays }: Policy, now: string): Promise<void> {
  if (retentionDays === undefined) return;
  const day = new Date(Date.parse(`${now.slice(0, 10)}T00:00:00Z`) - retentionDays * 86_400_000);
  await forgetOld(db, day.toISOString().slice(0, 10));
}
