// Columns that name parties. All persons and numbers are invented.
import { expect, it } from 'vitest';
import { namesIn, partyColumns, readParties } from '../../core/tables/party-columns';
import type { PlannedCase, PlannedColumn, PlannedTable } from '../../core/tables/plan';

const headers = ['案号', '原告', '被告（名称）', '被执行人姓名', '申请执行人', '原告代理人', '案由'];
const table = (kind: PlannedTable['kind'], taken: Record<string, string> = {}): PlannedTable => ({
  ...{ file: 'a.xlsx', sheet: '清单', kind, signature: '', headerRow: 1, rows: 1 },
  columns: headers.map((header, at): PlannedColumn => ({ at, header, field: taken[header], samples: [] })),
});

it('are known by the role over them, in a list of cases, where a person did not give them another meaning', () => {
  expect(partyColumns(table('cases', { 案号: 'caseNumber', 被执行人姓名: 'judge' }))).toEqual([
    { at: 1, role: '原告' },
    { at: 4, role: '申请执行人' },
  ]);
  expect(partyColumns(table('hearings'))).toEqual([]);
});

it.each([
  ['许青禾、欧阳晴；白露等3人', ['许青禾', '欧阳晴', '白露']],
  ['松泉商贸有限公司', ['松泉商贸有限公司']],
  ['许*、白露', ['白露']],
  [' ', []],
])('%j names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('become parties with a role and a fact of the name, nothing raw', async () => {
  const planned = { facts: {}, rows: {} } as PlannedCase;
  const cells = [undefined, { t: 's', v: '许青禾、白露' }, undefined, undefined, { t: 's', v: '于洋' }] as const;
  const name = async (text: string) => ({ masked: `${text.slice(0, 1)}*`, length: text.length, flags: [] });
  const intake = { name, party: async () => ({ key: 'unused' }) };
  await readParties(planned, cells, partyColumns(table('cases')), intake);
  expect(planned.parties?.map(({ key, role, name: fact }) => [key, role, fact?.masked])).toEqual([
    ['party:1', '原告', '许*'],
    ['party:2', '原告', '白*'],
    ['party:3', '申请执行人', '于*'],
  ]);
  expect(planned.facts).toEqual({});
});
