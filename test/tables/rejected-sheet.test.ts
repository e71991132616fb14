import { expect, it } from 'vitest';
import { readTables } from '../../core/tables/import';
import { rejectedSheets } from '../../core/tables/rejected-sheet';
import { caseNumber, xlsx } from './workbooks';

it('rejected rows go out with the reason in the last column, and nothing personal', async () => {
  const intake = {
    party: async (_: object, key: string) => ({ key }),
    name: async (text: string) => ({ masked: text, length: 1, flags: [] }),
  };
  const bytes = xlsx({
    当事人: [
      ['案号', '姓名', '诉讼地位'],
      [caseNumber(1), '周舟', '原告'],
      ['待定', '吴梧', '被告'],
    ],
  });
  const plan = await readTables([{ name: '清单.xlsx', bytes, modifiedAt: '2022-07-01T00:00:00Z' }], { intake });
  const [sheet] = rejectedSheets(plan);
  expect(sheet?.columns.map(({ header }) => header)).toEqual([
    '案号',
    '姓名（遮盖）',
    '诉讼地位',
    '所在行',
    '未导入的原因',
  ]);
  expect(sheet?.rows).toEqual([['待定', '（不显示）', '被告', 3, '案号：案号看不懂，应如 （2022）内2299民初418号']]);
});
