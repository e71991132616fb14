// The same as `siteMapHere`, whose script comes only where a map is laid out: with the reader, or when the first map is.
// Who watches for maps from the start of the document (watch-for-case.ts) has it brought.

import { closingAction } from '@core/page/closing';
import type { SiteMapHere } from './site-map-here';

type Make = (changed: () => void) => SiteMapHere;

/** Where the script and the reader of a frame meet, in its isolated world. */
const slot = Symbol.for('caselint-site-map');
interface Meeting {
  make?: Make;
  /** Whoever waits for the script. */
  waiting?: () => void;
}

function meeting(): Meeting {
  const holder = globalThis as unknown as Record<symbol, Meeting | undefined>;
  holder[slot] ??= {};
  return holder[slot];
}

/** The script has come; a second time it changes nothing. */
export function bringSiteMap(make: Make): void {
  const here = meeting();
  if (here.make) return;
  here.make = make;
  here.waiting?.();
}

export function lateSiteMap(changed: () => void): SiteMapHere {
  const at = meeting();
  let here = at.make?.(changed);
  at.waiting = () => {
    here = at.make?.(changed);
    void here?.ready.then(changed);
  };
  return {
    ready: Promise.resolve(here?.ready),
    map: () => here?.map(),
    lay: () => here?.lay(),
    closes: (element) => (here ? here.closes(element) : closingAction(element)),
    told: (mapped) => here?.told(mapped),
    shadowRoots: () => here?.shadowRoots() ?? [],
    stop: () => here?.stop(),
  };
}
