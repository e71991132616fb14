import { expect, it } from 'vitest';
import { foldRecords, type RecordObservation } from '../../core/store/fold-records';

function row(
  id: number,
  at: string,
  key: string,
  facts: object,
  more: Partial<RecordObservation> = {},
): RecordObservation {
  return { id, kind: 'petitions', key, source: 'import', from: 'x', at, facts: { key, ...facts }, ...more };
}

it('records merge by their number: later wins, a blank cell replaces nothing unless ticked', () => {
  const first = row(1, '2022-06-01', 'X1', { assignedOn: '2022-05-01', completedOn: '2022-05-20' });
  const second = row(2, '2022-06-02', 'X1', { completedOn: null, resolved: true });
  expect(foldRecords([second, first])).toEqual({
    petitions: [{ key: 'X1', assignedOn: '2022-05-01', completedOn: '2022-05-20', resolved: true }],
  });
  expect(foldRecords([first, { ...second, blanks: ['completedOn'] }]).petitions?.[0]).toMatchObject({
    completedOn: null,
  });
  expect(foldRecords([first, { ...second, source: 'hand' }]).petitions?.[0]).toMatchObject({ completedOn: null });
});

it('undo is dropping the rows of an import', () => {
  const rows = [row(1, '2022-06-01', 'X1', {}), row(2, '2022-06-02', 'X2', {}, { importId: 3 })];
  expect(foldRecords(rows.filter(({ importId }) => importId !== 3))).toEqual({ petitions: [{ key: 'X1' }] });
});
