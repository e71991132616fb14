import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  badgeCounts,
  caseNumberText,
  deadlineText,
  facetStates,
  fieldName,
  findingTitle,
  headline,
  indicatorsText,
  spokenSummary,
  unseenSentence,
} from '../../../extension/ui/overlay/words';
import { readTextsFrom } from '../../../extension/ui/text';
import { speak } from '../messages';
import { exampleCase, exampleView, facet, finding } from './example-case';

beforeAll(() => speak('zh_CN'));
afterAll(() => readTextsFrom(undefined));

describe('headline', () => {
  test('counts what must be repaired, and names the rest', () => {
    expect(headline(exampleCase())).toEqual({ title: '报结前还有 2 项要补改', more: '另有 1 项存疑、1 页未核对' });
  });
  test('nothing open but something unseen is not in order', () => {
    expect(headline(exampleCase({ findings: [], open: 0 }))).toEqual({
      title: '看过的都补齐了',
      more: '另有 1 页未核对',
    });
  });
  test('a rule that crashed is not in order either', () => {
    expect(headline(exampleCase({ findings: [], open: 0, unseen: [], crashed: ['a-rule'] })).title).toBe(
      '看过的都补齐了',
    );
  });
  test('everything seen and in order', () => {
    expect(headline(exampleCase({ findings: [], open: 0, unseen: [] }))).toEqual({ title: '都核对过了，可以报结' });
  });
  test('explained findings stay named', () => {
    const findings = [finding('a', 'wrong', { state: 'waived' })];
    expect(headline(exampleCase({ findings, open: 0, unseen: [] })).more).toBe('另有 1 项已说明');
  });
});

describe('facetStates', () => {
  test('every state in the order of states', () => {
    expect(facetStates(facet('parties', { doubt: 2, wrong: 1, unseen: true }))).toEqual([
      { state: 'wrong', count: 1 },
      { state: 'doubt', count: 2 },
      { state: 'unseen' },
    ]);
  });
  test('passes only where nothing else is left', () => {
    expect(facetStates(facet('hearing'))).toEqual([{ state: 'pass' }]);
    expect(facetStates(facet('hearing', { unseen: true }))).toEqual([{ state: 'unseen' }]);
    expect(facetStates(facet('hearing', { waived: 1 }))).toEqual([]);
  });
});

test('badge counts open findings and unseen facets, without zeros', () => {
  expect(badgeCounts(exampleCase())).toEqual([
    { state: 'wrong', count: 1 },
    { state: 'missing', count: 1 },
    { state: 'doubt', count: 1 },
    { state: 'unseen', count: 1 },
  ]);
  expect(badgeCounts(exampleCase({ findings: [], unseen: [] }))).toEqual([]);
});

test('what is spoken', () => {
  expect(spokenSummary(exampleView())).toBe('错 1，缺 1，疑 1，未核对 1');
  expect(spokenSummary({ state: 'ambiguous', fingerprints: {} })).toBe('案号不止一个，分不清是哪一件');
  expect(spokenSummary({ state: 'none', fingerprints: {} })).toBe('');
});

test('what a finding is about, and the indicators that it touches', () => {
  const [first] = exampleCase().findings;
  if (!first) throw new Error('the example has findings');
  expect(findingTitle(first)).toBe('证件号码');
  expect(indicatorsText(first.indicators)).toBe('指标 11、14');
  expect(findingTitle(finding('no-hearing', 'missing', { facet: 'hearing' }))).toBe('开庭信息');
  expect(indicatorsText([])).toBe('');
});

test('the year stands only where it is not this one', () => {
  expect(caseNumberText('（2022）内2299民初418号', '2022-06-20')).toBe('民初418号');
  expect(caseNumberText('（2021）内2299民初418号', '2022-06-20')).toBe('（2021）民初418号');
});

test.each([
  ['2022-06-23', '审限还剩 3 天'],
  ['2022-06-20', '审限今天届满'],
  ['2022-06-18', '审限已过 2 天'],
  [undefined, undefined],
  ['not a day', undefined],
])('deadline %s', (deadline, words) => {
  expect(deadlineText(deadline, '2022-06-20')).toBe(words);
});

test('unseen facets in one sentence', () => {
  const never = facet('service', { unseen: true, seenAt: undefined });
  expect(unseenSentence([never])).toBe('送达信息页还没打开过，不知道有没有填。');
  expect(unseenSentence([never, facet('hearing', { unseen: true })])).toBe('送达、开庭还没核对到，不知道有没有填。');
  expect(unseenSentence([])).toBeUndefined();
});

test('English has its own names of the entries', () => {
  speak('en');
  expect(fieldName('party.documentNumber')).toBe('Document number');
  expect(headline(exampleCase()).title).toBe('2 to repair before closing');
  speak('zh_CN');
});
