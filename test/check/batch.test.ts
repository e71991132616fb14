// All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { checkBatch, foldPlan, importedLists, ledgerOf, observationsOf, placeOf } from '../../core/check/batch';
import { readTables } from '../../core/tables/import';
import type { ImportPlan } from '../../core/tables/plan';
import { caseNumber, xlsx } from '../tables/workbooks';

const digest = (text: string) => `v1:${text.padEnd(22, '_')}`;
const intake = {
  party: async ({ name, phone, role }: Partial<Record<string, string | null>>, key: string) => ({
    key,
    role,
    name: name ? { masked: `${name[0]}*`, digest: digest(name), length: name.length, flags: [] } : null,
    phone: phone
      ? { level: 'ok' as const, code: 'ok', judgedBy: 1, masked: '139****0001', digest: digest(phone) }
      : null,
  }),
  name: async (text: string) => ({ masked: text, length: 1, flags: [] }),
};

function plan(): Promise<ImportPlan> {
  const bytes = xlsx({
    案件: [
      ['案号', '立案日期', '案件涉及', '结案日期'],
      [caseNumber(1), '2022-01-04', null, '2022-03-01'],
      [caseNumber(2), '2022-02-04', '无', null],
    ],
    当事人: [
      ['案号', '诉讼地位', '姓名', '手机号码'],
      [caseNumber(1), '原告', '周舟', '13904820001'],
      [caseNumber(1), '被告', '吴梧', null],
    ],
    开庭: [
      ['案号', '开庭时间'],
      [caseNumber(9), '2022-05-10'],
    ],
    信访: [['编号', '交办日期']],
  });
  return readTables([{ name: '清单.xlsx', bytes, modifiedAt: '2022-07-01T00:00:00Z' }], { intake });
}

describe('a batch', () => {
  it('folds sheets of one file into cases, with the rows they come from', async () => {
    const batch = foldPlan(await plan());
    expect(batch.cases.map(({ facts }) => [facts.caseNumber, facts.parties?.length])).toEqual([
      [caseNumber(1), 2],
      [caseNumber(2), undefined],
      [caseNumber(9), undefined],
    ]);
    expect(importedLists(batch.plan)).toEqual(new Set(['petitions']));
  });

  it('is checked, and each finding knows its row and column', async () => {
    const batch = foldPlan(await plan());
    const [first] = checkBatch(batch, { today: '2022-06-30' });
    const places = first?.result.findings.map((finding) => [finding.rule, placeOf(batch, first.folded, finding)]);
    expect(places).toContainEqual([
      'phone-missing',
      { file: '清单.xlsx', sheet: '当事人', row: 3, column: '手机号码' },
    ]);
    expect(places).toContainEqual([
      'involvement-missing',
      { file: '清单.xlsx', sheet: '案件', row: 2, column: '案件涉及' },
    ]);
  });

  it('gives a ledger with what the check said; a case known by a list alone is not counted', async () => {
    const batch = foldPlan(await plan());
    const ledger = ledgerOf(batch, checkBatch(batch, { today: '2022-06-30' }), '2022-06-30');
    expect(ledger.cases.map(({ caseNumber: number }) => number)).toEqual([caseNumber(1), caseNumber(2)]);
    expect(ledger.cases[0]?.checked).toMatchObject({ at: '2022-06-30', disclosureSeen: expect.any(Boolean) });
    expect(ledger.cases[0]?.checked?.openErrors).toBeGreaterThan(0);
    expect(ledger.petitions).toEqual([]);
  });

  it('becomes observations of an import, with the blanks that were ticked', async () => {
    const ticked = new Map<string, (keyof CaseFacts)[]>([[caseNumber(2), ['closedOn', 'filedOn']]]);
    const [, second] = observationsOf(await plan(), 7, ticked);
    expect(second).toMatchObject({
      caseNumber: caseNumber(2),
      source: 'import',
      importId: 7,
      row: 3,
      blanks: ['closedOn'],
    });
  });
});
