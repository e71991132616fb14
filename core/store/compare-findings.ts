// The findings of now beside those kept: which are new, which are repaired, which cannot be told any more.

import type { CaseFacts, FactName } from '../case/facts';
import type { Facet } from '../case/fields';
import { type Finding, findingId } from '../rules/finding';
import type { Place } from '../view';
import type { StoredFinding, Waiver } from './database';
import type { Folded } from './fold';
import { waiverFor } from './waivers';

/** What the rules said of the case. */
export interface Judgement {
  findings: Finding[];
  /** Rules that could not tell, as `rule|subject`. */
  untold: () => ReadonlySet<string>;
  /** Rules that were asked and could tell. */
  told: () => ReadonlySet<string>;
  /** Facets that cannot be called seen. */
  unseen: readonly Facet[];
}

interface Comparison {
  old: readonly StoredFinding[];
  judgement: Judgement;
  waivers: Waiver[];
  facts: CaseFacts;
  folded: Folded;
  places: Record<string, Place>;
  /** ISO time */
  now: string;
}

/** Everything to be kept. Findings whose rule is not asked any more are not among them: neither open nor repaired. */
export function compareFindings(comparison: Comparison): StoredFinding[] {
  const { old, judgement, now } = comparison;
  const known = new Map(old.map((row) => [row.id, row]));
  const current = judgement.findings.map((finding) => present(finding, known, comparison));
  const ids = new Set(current.map(({ id }) => id));
  const gone = old.filter(({ id }) => !ids.has(id));
  if (gone.length === 0) return current;
  const said = { untold: judgement.untold(), told: judgement.told(), now };
  return [...current, ...gone.flatMap((row) => outcome(row, said) ?? [])];
}

function present(
  finding: Finding,
  known: Map<string, StoredFinding>,
  { waivers, facts, folded, places, now }: Comparison,
): StoredFinding {
  const id = findingId(finding);
  const before = known.get(id);
  const waiver = waiverFor(finding, waivers, facts, now.slice(0, 10));
  const again = before !== undefined && before.state !== 'fixed';
  return {
    ...finding,
    id,
    state: waiver ? 'waived' : 'open',
    ...(waiver && { waivedBy: waiver.id }),
    firstSeenAt: again ? before.firstSeenAt : now,
    lastSeenAt: now,
    ...sourceOf(finding, folded),
    note: before?.note,
    place: storable(places[`${finding.subject ?? ''}/${finding.field ?? ''}`]) ?? before?.place,
  };
}

/** Where the entry was last seen: on a page, or in a row of a file. */
function sourceOf({ subject, field }: Finding, folded: Folded): Pick<StoredFinding, 'source' | 'from' | 'row'> {
  const name = field as FactName | undefined;
  const observation = (subject && folded.rows[subject]) || (name && folded.origins[name]) || [...folded.keys.keys()][0];
  if (observation?.source !== 'import') return { source: 'page' };
  return { source: 'import', from: observation.from, row: observation.row };
}

/** What cannot be told now is not repaired: it stays as it was. Undefined where the rule is asked no more. */
function outcome(
  row: StoredFinding,
  { untold, told, now }: { untold: ReadonlySet<string>; told: ReadonlySet<string>; now: string },
): StoredFinding | undefined {
  if (row.state === 'fixed') return row;
  if (untold.has(`${row.rule}|${row.subject ?? ''}`) || untold.has(`${row.rule}|`)) return row;
  return told.has(row.rule) ? { ...row, state: 'fixed', fixedAt: now } : undefined;
}

/** Frames and handles belong to an open tab and mean nothing later. */
export function storable(place: Place | undefined): Place | undefined {
  return place?.address === undefined ? undefined : { address: place.address };
}
