import { expect, test } from 'vitest';
import { hearingDaysOf } from '../../core/case/hearings';
import { subjectLabel } from '../../core/case/subject';

const facts = {
  caseNumber: '（2022）内2299民初1号',
  parties: [{ key: 'party:1', role: '被告' }, { key: 'party:2' }, { key: 'party:3', role: '被告', name: name('周*') }],
  agents: [{ key: 'agent:1', kind: '律师', name: name('高*') }, { key: 'agent:2' }],
  hearings: [{ key: 'hearing:1', date: '2022-06-10T09:00' }],
  services: [{ key: 'service:1', recipient: name('周*') }],
  limits: [{ key: 'limit:1', cause: '鉴定' }],
  payments: [{ key: 'payment:1', arrivedOn: '2022-06-01' }],
};

test.each([
  ['party:1', '被告 1'],
  ['party:2', '当事人 1'],
  ['party:3', '被告 2 周*'],
  ['agent:1', '律师 高*'],
  ['agent:2', '代理人'],
  ['hearing:1', '开庭 2022-06-10 09:00'],
  ['service:1', '送达 周*'],
  ['limit:1', '审限变更 鉴定'],
  ['payment:1', '案款 2022-06-01'],
  ['party:9', undefined],
  ['agent:9', undefined],
  ['nobody', undefined],
])('%s is called %s', (key, label) => {
  expect(subjectLabel(facts, key)).toBe(label);
});

test('nothing is called where there is no such list', () => {
  expect(subjectLabel({ caseNumber: '' }, 'party:1')).toBeUndefined();
  expect(subjectLabel({ caseNumber: '' }, 'agent:1')).toBeUndefined();
});

test('hearings come as rows or as days in a cell', () => {
  const caseNumber = '';
  expect(hearingDaysOf({ caseNumber })).toBeUndefined();
  expect(hearingDaysOf({ caseNumber, hearingDays: null })).toEqual([]);
  expect(hearingDaysOf({ caseNumber, hearingDays: ['2022-06-10', '2022-05-10'] })).toEqual([
    '2022-05-10',
    '2022-06-10',
  ]);
  expect(hearingDaysOf({ ...facts, hearingDays: ['2022-06-10'] })).toEqual(['2022-06-10']);
  expect(hearingDaysOf({ caseNumber, hearings: [{ key: 'hearing:1' }] })).toBeUndefined();
  expect(hearingDaysOf({ caseNumber, hearings: [], incomplete: ['hearings'] })).toBeUndefined();
  expect(hearingDaysOf({ caseNumber, hearings: [], incomplete: ['parties'] })).toEqual([]);
});

test('hearings of both kinds are told once, oldest first', () => {
  const [later, earlier, blank] = ['2022-06-10T09:00', '2022-05-10', null].map((date, i) => ({
    key: `hearing:${i}`,
    date,
  }));
  const hearings = [later, earlier, blank].flatMap((row) => row ?? []);
  expect(hearingDaysOf({ caseNumber: '', hearings })).toEqual(['2022-05-10', '2022-06-10']);
  expect(hearingDaysOf({ caseNumber: '', hearings, incomplete: ['hearings'] })).toEqual(['2022-05-10', '2022-06-10']);
  expect(hearingDaysOf({ caseNumber: '', hearings, hearingDays: ['2022-04-01', '2022-06-10'] })).toEqual([
    '2022-04-01',
    '2022-05-10',
    '2022-06-10',
  ]);
  expect(hearingDaysOf({ caseNumber: '', hearings: [...hearings, { key: 'hearing:9' }] })).toBeUndefined();
});

function name(masked: string) {
  return { masked, length: 2, flags: [] };
}
