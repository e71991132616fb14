// What the overlay says, as functions of what the worker has found. No React, so that the sentences are tested plainly.

import { shortCaseNumber } from '@core/case/case-number';
import { type Facet, type FieldId, facetLabels, fields } from '@core/case/fields';
import type { CaseView, FacetView, ShownFinding, TabView } from '@core/view';
import type { State } from '../icons';
import { text, textIfAny } from '../text';

export function facetName(facet: Facet): string {
  return textIfAny(`facet_${facet}`) ?? facetLabels[facet];
}

export function fieldName(field: FieldId): string {
  return textIfAny(`field_${field}`) ?? fields[field].label;
}

/** What a finding is about: the entry, or the side of the case where it is about none. */
export function findingTitle(finding: ShownFinding): string {
  return finding.field ? fieldName(finding.field) : text('overlay_facet_entries', facetName(finding.facet));
}

/** `指标 11、14` */
export function indicatorsText(indicators: number[]): string {
  if (indicators.length === 0) return '';
  const key = indicators.length === 1 ? 'overlay_indicator' : 'overlay_indicators';
  return text(key, indicators.join(text('overlay_and')));
}

/** The 案号 with its year only where it is not this year's. `today` is a day. */
export function caseNumberText(caseNumber: string, today: string): string {
  const year = /(?:19|20)\d{2}/.exec(caseNumber)?.[0];
  const short = shortCaseNumber(caseNumber);
  return year && year !== today.slice(0, 4) && short !== caseNumber ? `（${year}）${short}` : short;
}

export interface Headline {
  title: string;
  more?: string;
}

export function headline(view: CaseView): Headline {
  const shown = view.findings.filter((finding) => finding.state === 'open');
  const doubts = shown.filter((finding) => finding.mark === 'doubt').length;
  const waived = view.findings.filter((finding) => finding.state === 'waived').length;
  const rest = [
    doubts > 0 && text('overlay_doubts', doubts),
    view.unseen.length > 0 && text('overlay_unseen_pages', view.unseen.length),
    waived > 0 && text('overlay_waived_items', waived),
  ].filter((part) => part !== false);
  const more = rest.length > 0 ? text('overlay_besides', rest.join(text('overlay_and'))) : undefined;
  return { title: headlineTitle(view), ...(more && { more }) };
}

function headlineTitle(view: CaseView): string {
  if (view.open > 0) return text('overlay_open_items', view.open);
  return text(view.unseen.length > 0 || view.crashed.length > 0 ? 'overlay_seen_in_order' : 'overlay_all_in_order');
}

/** Every state that a facet holds, in the order of states; 通过 only where nothing else is left. */
export function facetStates(facet: FacetView): { state: State; count?: number }[] {
  const held: { state: State; count?: number }[] = [];
  if (facet.wrong > 0) held.push({ state: 'wrong', count: facet.wrong });
  if (facet.missing > 0) held.push({ state: 'missing', count: facet.missing });
  if (facet.doubt > 0) held.push({ state: 'doubt', count: facet.doubt });
  if (facet.unseen) held.push({ state: 'unseen' });
  if (held.length === 0 && facet.waived === 0) held.push({ state: 'pass' });
  return held;
}

/** The lines of the badge: how many findings of each state are open, and how many facets are unseen. */
export function badgeCounts(view: CaseView): { state: State; count: number }[] {
  const open = view.findings.filter((finding) => finding.state === 'open');
  const counts = (['wrong', 'missing', 'doubt'] as const).map((state) => ({
    state,
    count: open.filter((finding) => finding.mark === state).length,
  }));
  return [...counts, { state: 'unseen' as const, count: view.unseen.length }].filter(({ count }) => count > 0);
}

/** One sentence for the live region and for the name of the badge. */
export function spokenSummary(view: TabView): string {
  const drift = view.drift && text('drift_spoken', view.drift.length);
  return [caseSummary(view), drift].filter(Boolean).join(text('overlay_badge_separator'));
}

function caseSummary(view: TabView): string {
  if (view.state === 'ambiguous') return text('overlay_ambiguous');
  if (!view.case) return '';
  const counts = badgeCounts(view.case).map(({ state, count }) => `${text(`mark_${state}`)} ${count}`);
  return counts.length > 0 ? counts.join(text('overlay_badge_separator')) : headline(view.case).title;
}

/** Days of the calendar from `today` to the deadline, in words. */
export function deadlineText(deadlineOn: string | undefined, today: string): string | undefined {
  if (!deadlineOn) return undefined;
  const days = Math.round((Date.parse(`${deadlineOn}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000);
  if (Number.isNaN(days)) return undefined;
  if (days === 0) return text('guard_deadline_today');
  return days > 0 ? text('guard_deadline_left', days) : text('guard_deadline_over', -days);
}

/** The line under the list of the guard: facets about which nothing can be said. */
export function unseenSentence(unseen: FacetView[]): string | undefined {
  const [only] = unseen;
  if (!only) return undefined;
  if (unseen.length === 1 && !only.seenAt) return text('guard_unseen_page', facetName(only.facet));
  return text('guard_unseen_pages', unseen.map((facet) => facetName(facet.facet)).join(text('overlay_and')));
}
