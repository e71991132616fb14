// Stored case and findings → what people are shown.

import { classLabel, typeOf } from '../case/case-class';
import { type Facet, facets } from '../case/fields';
import type { StoredCase, StoredFinding, Waiver } from '../store/database';
import { type CaseView, type FacetView, type Mark, markOf, type Place, type ShownFinding } from '../view';

export interface ViewInput {
  stored: StoredCase;
  findings: StoredFinding[];
  waivers: Waiver[];
  /** Facets that concern the case; and those of them that cannot be called seen. */
  concerned: readonly Facet[];
  unseen: readonly Facet[];
  crashed: string[];
  /** Places in the asking tab, by `subject/field`. */
  places: Record<string, Place>;
  doors: Partial<Record<Facet, Place>>;
}

const order: Mark[] = ['wrong', 'missing', 'doubt'];

export function caseView(input: ViewInput): CaseView {
  const { facts, seen } = input.stored;
  const findings = input.findings
    .filter(({ state }) => state !== 'fixed')
    .map((row) => shown(row, input))
    .sort(byUrgency);
  return {
    caseNumber: facts.caseNumber,
    className: classLabel(typeOf(facts.caseNumber)),
    procedure: facts.procedure ?? [],
    judge: facts.judge ?? undefined,
    deadlineOn: facts.deadlineOn ?? undefined,
    closedOn: facts.closedOn ?? undefined,
    facets: input.concerned.map((facet) => facetView(facet, findings, input, seen[facet])),
    findings,
    open: findings.filter((row) => row.state === 'open' && row.severity === 'error').length,
    unseen: [...input.unseen],
    crashed: input.crashed,
  };
}

function shown(row: StoredFinding, { waivers, places }: ViewInput): ShownFinding {
  const waiver = row.state === 'waived' ? waivers.find(({ id }) => id === row.waivedBy) : undefined;
  return {
    ...row,
    mark: markOf(row),
    waiver: waiver && { reason: waiver.reason, note: waiver.note, at: waiver.at },
    place: placeOf(row, places) ?? row.place,
  };
}

/** The entry itself, else another entry of the same row, else the header of its column. */
function placeOf(row: StoredFinding, places: Record<string, Place>): Place | undefined {
  const exact = places[`${row.subject ?? ''}/${row.field ?? ''}`];
  if (exact || row.subject === undefined) return exact;
  const beside = Object.keys(places).find((key) => key.startsWith(`${row.subject}/`));
  return beside === undefined ? places[`/${row.field ?? ''}`] : places[beside];
}

function byUrgency(a: ShownFinding, b: ShownFinding): number {
  return (
    Number(a.state === 'waived') - Number(b.state === 'waived') ||
    order.indexOf(a.mark) - order.indexOf(b.mark) ||
    facets.indexOf(a.facet) - facets.indexOf(b.facet) ||
    (a.id < b.id ? -1 : 1)
  );
}

function facetView(facet: Facet, findings: ShownFinding[], input: ViewInput, seenAt?: string): FacetView {
  const own = findings.filter((row) => row.facet === facet);
  const count = (mark: Mark) => own.filter((row) => row.state === 'open' && row.mark === mark).length;
  return {
    facet,
    wrong: count('wrong'),
    missing: count('missing'),
    doubt: count('doubt'),
    waived: own.filter((row) => row.state === 'waived').length,
    unseen: input.unseen.includes(facet),
    seenAt,
    door: input.doors[facet],
  };
}
