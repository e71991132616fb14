import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../core/store/database';
import { keepFigures } from '../../core/store/kept-figures';
import { onWrite } from '../../core/store/on-write';

describe('a write', () => {
  const db = openDatabase('writes');

  it('is heard, but for figures that are kept, until one stops', async () => {
    // A new database tells of all its tables.
    await db.open();
    const heard = vi.fn();
    const stop = onWrite(heard);
    await keepFigures(db, { asOf: '2022-06-20', caseClass: undefined }, {}, '2022-06-20T18:00:00+08:00');
    expect(heard).not.toHaveBeenCalled();
    await db.settings.put({ key: 'judges', value: [] });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await db.settings.put({ key: 'judges', value: ['林晓岚'] });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
