// What was counted last, read before anything is drawn or counted.

import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { Figures } from '@core/check/figures';
import { keptFigures } from '@core/store/kept-figures';

/** What was kept of this selection, or of a day shortly before; nothing where the store is blocked. */
export async function lastShown(asOf: Day, caseClass?: CaseClass): Promise<Figures | undefined> {
  try {
    return (await keptFigures({ asOf, caseClass })) as Figures | undefined;
  } catch (cause) {
    console.warn('caselint: nothing kept can be read', cause instanceof Error ? cause.name : 'unknown');
    return undefined;
  }
}

/** In ms; a store that is not there by then is not waited for. */
const soon = 150;

/** The same for the first frame, if it comes soon. */
export function lastShownSoon(asOf: Day, caseClass?: CaseClass): Promise<Figures | undefined> {
  const late = new Promise<undefined>((resume) => setTimeout(resume, soon));
  return Promise.race([lastShown(asOf, caseClass), late]);
}
