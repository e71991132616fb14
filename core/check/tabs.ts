// What the frames of each tab show at this moment. Lives in the worker's memory only; raw text is gone before it gets here.

import type { Facet, FieldId } from '../case/fields';
import type { ReadingFacts } from '../intake/reading';
import type { WireReading } from '../page/reading';
import type { Mapped } from '../page/site-map';

export interface Frame extends ReadingFacts {
  address: string;
  fingerprint: string;
  caseNumbers: string[];
  /** 案号 that stands in a field so labelled. */
  labelled: string[];
  spots: { field: FieldId; subject?: string; handle: number }[];
  doors: { facet: Facet; handle: number }[];
  mapped?: Mapped;
  /** Case for which this content was written already. */
  writtenFor?: string;
}

export type Tabs = Map<number, Map<number, Frame>>;

export function frameOf(reading: WireReading, facts: ReadingFacts, address: string, fingerprint: string): Frame {
  const labelled = facts.facts.caseNumber;
  const seen = new Set<string>();
  const spots = reading.fields.flatMap(({ field, subject, control }) => {
    const spot = `${subject ?? ''}/${field}`;
    if (seen.has(spot)) return [];
    seen.add(spot);
    return [{ field, subject, handle: control }];
  });
  return {
    ...facts,
    address,
    fingerprint,
    caseNumbers: reading.caseNumbers,
    mapped: reading.mapped,
    labelled: typeof labelled === 'string' ? [labelled] : [],
    spots,
    doors: reading.doors.map(({ facet, control }) => ({ facet: facet as Facet, handle: control })),
  };
}

/** Which case the tab is about: two numbers cannot be told apart, unless one stands in a field labelled 案号. */
export function caseOf(frames: Map<number, Frame>): { state: 'case' | 'none' | 'ambiguous'; caseNumber?: string } {
  const all = [...frames.values()];
  const labelled = unique(all.flatMap((frame) => frame.labelled));
  if (labelled.length === 1) return { state: 'case', caseNumber: labelled[0] };
  const numbers = labelled.length > 1 ? labelled : unique(all.flatMap((frame) => frame.caseNumbers));
  if (numbers.length === 0) return { state: 'none' };
  return numbers.length === 1 ? { state: 'case', caseNumber: numbers[0] } : { state: 'ambiguous' };
}

/** The frame that holds the facts of most entries: the page to open again. */
export function mainFrame(frames: Map<number, Frame>): Frame | undefined {
  return [...frames.values()].sort((a, b) => b.spots.length - a.spots.length)[0];
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
