// A page that is still being drawn has drifted from its map only for a moment: drift is told once it has stayed.

import type { Mapped } from '@core/page/site-map';

/** A slow page of an intranet has drawn itself by then, in ms. */
const patience = 2000;

export interface LateDrift {
  /** What may be told now of what was just read; undefined while nothing can be said. */
  of(mapped: Mapped | undefined): Mapped | undefined;
  stop(): void;
}

/** `again` is called when drift has stayed and may be told. */
export function lateDrift(again: () => void): LateDrift {
  let told: Mapped | undefined;
  let waiting: { for: string; timer: ReturnType<typeof setTimeout> } | undefined;
  const stop = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  return {
    stop,
    of(mapped) {
      if (!mapped || mapped.drift.length === 0 || same(mapped, told)) {
        stop();
        told = mapped;
      } else if (waiting?.for !== JSON.stringify(mapped)) {
        stop();
        const timer = setTimeout(() => {
          told = mapped;
          waiting = undefined;
          again();
        }, patience);
        waiting = { for: JSON.stringify(mapped), timer };
      }
      return told;
    },
  };
}

function same(a: Mapped, b: Mapped | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
