// The rows of the panel, in order: findings, then facets that were not seen.

import type { Facet } from '@core/case/fields';
import type { CaseView, FacetView, ShownFinding } from '@core/view';

export type Row =
  | { kind: 'finding'; id: string; finding: ShownFinding }
  | { kind: 'unseen'; id: string; facet: FacetView };

/** Rows of one facet, or of all. Fixed ones are gone, explained ones stand in a line of their own. */
export function rowsOf(view: CaseView, filter?: Facet): Row[] {
  const findings = view.findings.filter((finding) => finding.state === 'open');
  const unseen = view.facets.filter((facet) => facet.unseen);
  return [
    ...findings.map((finding): Row => ({ kind: 'finding', id: finding.id, finding })),
    ...unseen.map((facet): Row => ({ kind: 'unseen', id: `unseen:${facet.facet}`, facet })),
  ].filter((row) => filter === undefined || facetOf(row) === filter);
}

export function waivedOf(view: CaseView, filter?: Facet): ShownFinding[] {
  return view.findings.filter(
    (finding) => finding.state === 'waived' && (filter === undefined || finding.facet === filter),
  );
}

/** The row to go to with ↑ or ↓; from nowhere, the first or the last. */
export function neighbour(rows: Row[], chosen: string | undefined, step: 1 | -1): Row | undefined {
  const at = rows.findIndex((row) => row.id === chosen);
  if (at < 0) return step > 0 ? rows[0] : rows.at(-1);
  return rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
}

/** The finding after this one, going round. */
export function nextFinding(view: CaseView, id: string): ShownFinding | undefined {
  const open = view.findings.filter((finding) => finding.state === 'open');
  const at = open.findIndex((finding) => finding.id === id);
  return open[(at + 1) % open.length];
}

function facetOf(row: Row): Facet {
  return row.kind === 'finding' ? row.finding.facet : row.facet.facet;
}
