// 定位 across the frames of a tab: the hub knows where the entry stands or stood last, and which tab of the page leads to it.

import { type HubOptions, notify, type Tab, toFrame } from './hub-tab';
import type { FrameMessage } from './messages';

/** What was pressed opens within this time, or the person is not taken there any more; in ms. */
const opens = 10_000;

/** `tried`: that frame has neither the entry nor anything that leads to it. */
export function jump(tab: Tab, id: string, options: HubOptions, tried?: number): void {
  const shown = tab.view.case;
  const finding = shown?.findings.find((row) => row.id === id);
  const door = shown?.facets.find(({ facet }) => facet === finding?.facet)?.door;
  const { frame, handle } = finding?.place ?? {};
  const place = frame !== undefined && handle !== undefined ? { frame, handle } : tab.stood.get(id);
  const to = tried === undefined ? (place?.frame ?? door?.frame) : door?.frame;
  if (!finding || to === undefined || to === tried) {
    notify(tab, { name: 'not-located' }, options);
    return;
  }
  toFrame(tab, to, {
    type: 'jump',
    finding: id,
    ...(place?.frame === to && { handle: place.handle }),
    ...(door?.frame === to && door.handle !== undefined && { door: door.handle }),
  });
}

/** What holds the entry was pressed: as soon as a reading shows it, the person is taken there. */
export function onOpening(
  tab: Tab,
  { finding, handle }: Extract<FrameMessage, { type: 'opening' }>,
  options: HubOptions,
): void {
  const caseNumber = tab.view.case?.caseNumber;
  if (caseNumber === undefined) return;
  const besides = handle !== undefined && { besides: handle };
  tab.wanted = { caseNumber, finding, until: options.now() + opens, opened: true, ...besides };
}

/** Elements of a document that has left are none. */
export function forgetStood(tab: Tab, frame: number): void {
  for (const [id, place] of tab.stood) if (place.frame === frame) tab.stood.delete(id);
}

export function keepStood({ view, stood }: Tab): void {
  for (const { id, place } of view.case?.findings ?? [])
    if (place?.frame !== undefined && place.handle !== undefined)
      stood.set(id, { frame: place.frame, handle: place.handle });
}
