import { expect, it } from 'vitest';
import { findingsSheet } from '../../core/tables/findings-sheet';
import { caseNumber } from './workbooks';

it('findings go out one in a row, what is not known stays blank', () => {
  const entry = {
    caseNumber: caseNumber(1),
    mark: '缺',
    facet: '送达',
    message: '没有送达记录',
    state: '未处理',
    deadlineOn: '2022-07-01',
  };
  const sheet = findingsSheet('补录清单', [entry]);
  const row = Object.fromEntries(sheet.columns.map(({ header }, at) => [header, sheet.rows[0]?.[at]]));
  expect(row).toMatchObject({
    案号: caseNumber(1),
    标记: '缺',
    方面: '送达',
    问题: '没有送达记录',
    审限届满日期: '2022-07-01',
    备注: null,
  });
});
