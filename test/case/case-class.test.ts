import { expect, test } from 'vitest';
import {
  caseClassLabels,
  classLabel,
  classOf,
  firstInstanceTypes,
  isFirstInstance,
  registrationOnly,
  typeOf,
} from '../../core/case/case-class';

test.each([
  ['刑初', 'criminal', '刑事一审'],
  ['刑终', 'criminal', '刑事'],
  ['民初', 'civil', '民事一审'],
  ['民特', 'civil', '民事'],
  ['行初', 'administrative', '行政一审'],
  ['行赔初', 'administrative', '行政一审'],
  ['行保', 'other', '其他'],
  ['法赔', 'compensation', '国家赔偿'],
  ['委赔', 'compensation', '国家赔偿'],
  ['执', 'enforcement', '执行'],
  ['执保', 'enforcement', '执行'],
  ['财保', 'other', '其他'],
  ['司惩', 'other', '其他'],
  ['自赔', 'other', '其他'],
  ['委刑', 'other', '其他'],
  ['', 'other', '其他'],
] as const)('%s is %s, called %s', (type, own, label) => {
  expect(classOf(type)).toBe(own);
  expect(classLabel(type)).toBe(label);
  expect(label.startsWith(caseClassLabels[own])).toBe(true);
  expect(isFirstInstance(type)).toBe(label.endsWith('一审'));
});

test('the type of a case number, one after the other', () => {
  const [civil, enforcement] = ['（2022）内2299民初1号', '（2022）内2299执1号'];
  expect([civil, civil, enforcement, 'x', civil, ''].map(typeOf)).toEqual(['民初', '民初', '执', '', '民初', '']);
});

test('types by name', () => {
  expect(firstInstanceTypes).toEqual(['刑初', '民初', '行初', '行赔初']);
  expect(registrationOnly).toEqual(['诉前调', '民诉前调', '行诉前调']);
});
