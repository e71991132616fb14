import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../core/store/database';
import { keepFigures, keptFigures } from '../../core/store/kept-figures';

describe('kept figures', () => {
  const db = openDatabase('kept figures');
  const keep = (asOf: string, cases: number, caseClass?: string) =>
    keepFigures(db, { asOf, caseClass }, { asOf, cases }, `${asOf}T18:00:00+08:00`);
  const kept = (asOf: string, caseClass?: string) => keptFigures({ asOf, caseClass }, 'kept figures');
  beforeEach(() => db.figures.clear());

  it('come back for the same day and class', async () => {
    await keep('2022-06-20', 58);
    await keep('2022-06-20', 12, 'criminal');
    expect(await kept('2022-06-20')).toEqual({ asOf: '2022-06-20', cases: 58 });
    expect(await kept('2022-06-20', 'criminal')).toEqual({ asOf: '2022-06-20', cases: 12 });
    expect(await kept('2022-06-20', 'civil')).toBeUndefined();
  });

  it('stand in for a day within the week after, never for an earlier day or another year', async () => {
    await keep('2022-06-18', 57);
    await keep('2022-06-20', 58);
    expect(await kept('2022-06-21')).toEqual({ asOf: '2022-06-20', cases: 58 });
    expect(await kept('2022-06-27')).toEqual({ asOf: '2022-06-20', cases: 58 });
    expect(await kept('2022-06-28')).toBeUndefined();
    expect(await kept('2022-06-17')).toBeUndefined();
    await keep('2022-12-31', 60);
    expect(await kept('2023-01-02')).toBeUndefined();
  });

  it('of another shape are not read', async () => {
    await keep('2022-06-20', 58);
    await db.figures.update('2022-06-20 ', { shape: 0 });
    expect(await kept('2022-06-20')).toBeUndefined();
  });

  it('are six at most, the latest', async () => {
    for (let day = 10; day < 18; day++) await keep(`2022-06-${day}`, day);
    expect(await db.figures.count()).toBe(6);
    expect(await kept('2022-06-12')).toEqual({ asOf: '2022-06-12', cases: 12 });
    expect(await kept('2022-06-11')).toBeUndefined();
  });
});
