import { describe, expect, it, test } from 'vitest';
import { listed, nextSort, type SortField, sortRows } from '../../../extension/ui/dashboard/sort-rows';

// Invented cases.
const rows = listed([
  { key: '（2022）内2299民初100号', isCase: true, cause: '买卖合同纠纷', closedOn: '2022-05-01' },
  { key: '（2022）内2299民初9号', isCase: true, cause: '离婚纠纷' },
  { key: '（2021）内2299民初200号', isCase: true, cause: '买卖合同纠纷', closedOn: '2022-03-01' },
]);
const order = (field: SortField, direction: 'ascend' | 'descend') =>
  sortRows(rows, { field, order: direction }).map(({ id }) => id);

test('a head is pressed for up, for down and for the order of the ledger', () => {
  const up = nextSort(undefined, 'cause');
  expect(up).toEqual({ field: 'cause', order: 'ascend' });
  const down = nextSort(up, 'cause');
  expect(down).toEqual({ field: 'cause', order: 'descend' });
  expect(nextSort(down, 'cause')).toBeUndefined();
  expect(nextSort(down, 'key')).toEqual({ field: 'key', order: 'ascend' });
});

describe('sortRows', () => {
  it('reads the numbers of a case number as numbers, the year first', () => {
    expect(order('key', 'ascend')).toEqual([2, 1, 0]);
    expect(order('key', 'descend')).toEqual([0, 1, 2]);
  });

  it('sorts words as Chinese does, equal ones as they stood', () => {
    expect(order('cause', 'ascend')).toEqual([1, 0, 2]);
    expect(order('cause', 'descend')).toEqual([0, 2, 1]);
  });

  it('puts empty entries last in both directions', () => {
    expect(order('closedOn', 'ascend')).toEqual([2, 0, 1]);
    expect(order('closedOn', 'descend')).toEqual([0, 2, 1]);
  });

  it('leaves the order of the ledger where nothing is asked', () => {
    expect(sortRows(rows, undefined)).toBe(rows);
  });
});
