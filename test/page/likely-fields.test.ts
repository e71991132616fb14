import { expect, test } from 'vitest';
import { likelyFields } from '../../core/page/likely-fields';

// Numbers are invented.
test.each([
  ['统一编号', '152201199002281233', 'party.documentNumber'],
  ['本人电讯', '19900417362', 'party.phone'],
  ['号', '（2022）内2299民初418号', 'caseNumber'],
  ['案件送达方式', null, 'service.method'],
  ['结案的标的', '86000.00 元', 'claimedAmount'],
  ['案由', '离婚纠纷', 'cause'],
] as const)('%s with %s is first of all %s', (label, value, field) => {
  expect(likelyFields(label, value)[0]).toBe(field);
});

test('no guess where nothing speaks for one, and never more than four', () => {
  expect(likelyFields('备注甲', '无')).toEqual([]);
  expect(likelyFields('日期', null).length).toBeLessThanOrEqual(4);
});
