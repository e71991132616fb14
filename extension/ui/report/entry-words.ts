// What a finding and a waiver are called in the report, in Options and in files.

import { type Facet, type FieldId, fields } from '@core/case/fields';
import { text, textIfAny } from '../text';

export function entryName({ field, facet }: { field?: FieldId; facet: Facet }): string {
  return field ? fields[field].label : text(`facet_${facet}`);
}

/** Reasons are a closed list in the interface; one of an older version shows as it was kept. */
export function reasonWords(reason: string): string {
  return textIfAny(`reason_${reason}`) ?? reason;
}

/** 所有案件的被告; for a rule about no party, every case. */
export function scopeWords({ scope, role }: { scope: 'finding' | 'case' | 'rule'; role?: string }): string {
  if (scope !== 'rule') return text(`waiver_scope_${scope}`);
  return role ? text('waiver_scope_of_role', role) : text('waiver_scope_everywhere');
}

/** The local day of an ISO time. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}
