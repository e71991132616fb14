// 忽略并说明: what a person waived, how far it reaches and when it ends.

import type { CaseFacts } from '../case/facts';
import { type Finding, findingId } from '../rules/finding';
import type { StoredFinding, Waiver } from './database';

/** 案号 of a waiver that holds for every case. */
export const everyCase = '';

export type WaiverScope = Waiver['scope'];

/** One finding, one rule in one case, or one rule for one role of party in every case. */
export function waiverId(finding: Finding, scope: WaiverScope, facts: CaseFacts): string {
  if (scope === 'finding') return findingId(finding);
  if (scope === 'case') return `case|${finding.caseNumber}|${finding.rule}`;
  return `rule|${finding.rule}|${roleOf(finding, facts) ?? ''}`;
}

/** The waiver that holds for a finding on a day; the narrowest first. */
export function waiverFor(
  finding: Finding,
  waivers: readonly Waiver[],
  facts: CaseFacts,
  on: string,
): Waiver | undefined {
  for (const scope of ['finding', 'case', 'rule'] as const) {
    const id = waiverId(finding, scope, facts);
    const found = waivers.find((waiver) => waiver.id === id && holds(waiver, finding, on));
    if (found) return found;
  }
  return undefined;
}

/** A waiver of one finding ends when the value it was about changes. */
function holds(waiver: Waiver, finding: Finding, on: string): boolean {
  if (waiver.expiresOn !== undefined && waiver.expiresOn < on) return false;
  return waiver.scope !== 'finding' || waiver.about === finding.about;
}

/** Role of the party a finding is about, such as 被告. */
export function roleOf(finding: Finding, facts: CaseFacts): string | undefined {
  return facts.parties?.find(({ key }) => key === finding.subject)?.role ?? undefined;
}

/** Waivers that hold for no finding any more: shown as such, never removed by themselves. */
export function deadWaivers(waivers: readonly Waiver[], findings: readonly StoredFinding[]): Set<string> {
  const used = new Set(findings.flatMap((row) => (row.state === 'waived' && row.waivedBy ? row.waivedBy : [])));
  return new Set(waivers.filter(({ id }) => !used.has(id)).map(({ id }) => id));
}
