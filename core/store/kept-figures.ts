// The cards as they were counted last, so that the next opening shows them at once while they are counted anew.

import { addDays, type Day } from '../case/day';
import type { Database } from './database';

/** Raise it whenever `Figures`, or anything in it, looks otherwise: rows of another shape are not read. */
const figuresShape = 2;
/** Days and classes of cases that a person moves between. */
const most = 6;
/** Figures of a day further back say too little about today. */
const recent = 7;

export interface Selection {
  asOf: Day;
  caseClass: string | undefined;
}

/** `at`: ISO time. */
export function keepFigures(db: Database, selection: Selection, figures: unknown, at: string): Promise<void> {
  return db.transaction('rw', db.figures, async () => {
    await db.figures.put({ selection: keyOf(selection), at, shape: figuresShape, figures });
    const rows = await db.figures.toArray();
    const old = rows.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(most);
    await db.figures.bulkDelete(old.map(({ selection }) => selection));
  });
}

/** The row of this day and class, else the last one of the week before it; never of another year or shape. */
export async function keptFigures(db: Database, { asOf, caseClass }: Selection): Promise<unknown> {
  const from = [addDays(asOf, -recent), `${asOf.slice(0, 4)}-01-01`].sort().at(-1) ?? asOf;
  const keys = await db.figures
    .where('selection')
    .between(keyOf({ asOf: from, caseClass }), keyOf({ asOf, caseClass }), true, true)
    .filter(({ selection, shape }) => shape === figuresShape && selection.endsWith(` ${caseClass ?? ''}`))
    .primaryKeys();
  return (await db.figures.get(keys.at(-1) ?? ''))?.figures;
}

/** `2022-06-20 civil`: in the order of the days. */
function keyOf({ asOf, caseClass }: Selection): string {
  return `${asOf} ${caseClass ?? ''}`;
}
