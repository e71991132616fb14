// What a reading looks like on its way to the worker: handles instead of elements, and no longer than a message may be.

import type { PageReading, Representation, WireReading } from '@core/page/reading';
import type { Handles } from './handles';

/** Longer texts are cut: no entry of a case is so long, and a page must not be able to choke us. The schema asks the same. */
const longestValue = 4000;
const longestLabel = 300;
const most = { fields: 30_000, represents: 2000, grids: 200, doors: 200, caseNumbers: 50, drift: 200 };
export const longestAddress = 4000;

export function toWire(reading: PageReading, handles: Handles): WireReading {
  const wire = <T extends { control: Element }>(item: T) => ({ ...item, control: handles.of(item.control) });
  return {
    fields: reading.fields.slice(0, most.fields).map((entry) => ({
      ...wire(entry),
      value: entry.value?.slice(0, longestValue) ?? null,
      label: entry.label.slice(0, longestLabel),
      source: entry.source.slice(0, longestLabel),
    })),
    ...(reading.represents && { represents: reading.represents.slice(0, most.represents).map(shortened) }),
    grids: reading.grids.slice(0, most.grids).map(wire),
    doors: reading.doors.slice(0, most.doors).map(wire),
    caseNumbers: reading.caseNumbers.slice(0, most.caseNumbers),
    ...(reading.mapped && { mapped: { ...reading.mapped, drift: reading.mapped.drift.slice(0, most.drift) } }),
  };
}

/** A longer name is none: nobody is found by it. */
function shortened({ client, ...told }: Representation): Representation {
  return { ...told, ...(client !== undefined && { client: client.slice(0, longestLabel) }) };
}
