// The shape of what is kept of a case: everything that may stand there comes back, nothing else does. All of it is invented.

import { describe, expect, test } from 'vitest';
import { type CaseFacts, caseFacts, facetName } from '../../core/case/facts';
import { facets, fieldIds } from '../../core/case/fields';
import { externalItems, type Ledger, ledger } from '../../core/case/ledger';

const digest = 'v1:abcdefghij_klmnopqrst-';
const day = '2022-06-10';
const name = { masked: '周*', digest, length: 3, flags: ['placeholder', 'digits', 'salutation'] as const };
const verdict = {
  level: 'warning',
  code: 'area-unknown',
  suggests: '护照',
  judgedBy: 1,
  masked: '1522***012',
} as const;
const number = { ...verdict, digest, registrar: '91', minor: false };

const days = [
  'filedOn closedOn deadlineOn pronouncedOn effectiveOn appealedOn noticeOn inquiryOn secondInstanceFiledOn',
  'retrialResultOn enforcementFiledOn statutoryDeadlineOn assetsVerifiedOn resumedOn',
].flatMap((words) => words.split(' '));
const words = [
  'cause judge clerk department pronouncement publication secondInstanceResult retrialResult basisCaseNumber',
  'basisKind reviewResult suspensionCause exclusionReason reconsiderationResult',
].flatMap((text) => text.split(' '));
const answers = [
  'fourKinds pronouncedInCourt livestream supervisionTraced validlyDisclosed onlineAuction finalRoundQualified',
  'excludedFromLongPending fileSynced',
].flatMap((text) => text.split(' '));
const numbers = 'claimedAmount closedAmount enforcementClaim recoveredAmount extendedDays deductedDays'.split(' ');

const rows = {
  parties: {
    key: 'party:1',
    name: { ...name, flags: ['blanks', 'too-long', 'unknown-person'] },
    role: '原告',
    kind: '自然人',
    documentType: '居民身份证',
    documentNumber: number,
    phone: { ...verdict, digest },
    contactType: '手机（本人）',
    sex: { agrees: true },
    birthDate: { agrees: false },
    address: { length: 18 },
    legalRepresentative: name,
  },
  agents: { key: 'agent:1', of: 'party:1', name, kind: '律师', licence: number, phone: { ...verdict, level: 'ok' } },
  hearings: { key: 'hearing:1', date: '2022-06-10T09:00', endedAt: day, room: '第三审判庭', clerk: '赵一诺' },
  services: {
    key: 'service:1',
    document: '传票',
    method: '直接送达',
    recipient: name,
    servedOn: day,
    signedOn: day,
  },
  limits: { key: 'limit:1', kind: '延长审限', cause: '鉴定', from: day, to: day, days: 1.5, approvedOn: day },
  payments: { key: 'payment:1', number: '7', arrivedOn: day, amount: 0.5, paidOn: day, delayApprovedOn: day },
};

const full = {
  caseNumber: '（2022）内2299民初418号',
  closingMode: ['判决'],
  procedure: ['简易程序'],
  involvement: ['无'],
  hearingDays: [day],
  ...allOf(days, day),
  ...allOf(words, '某事'),
  ...allOf(answers, false),
  ...allOf(numbers, 0.5),
  ...Object.fromEntries(Object.entries(rows).map(([list, row]) => [list, [row]])),
  incomplete: Object.keys(rows),
} as CaseFacts;

const emptied = Object.entries(full).map(([field, value]) => [
  field,
  field === 'caseNumber' || field === 'incomplete' || field in rows ? value : null,
]);

describe('a case', () => {
  test('comes back with all it can hold, and with every entry empty', () => {
    expect(caseFacts.parse(full)).toEqual(full);
    expect(caseFacts.parse(Object.fromEntries(emptied))).toEqual(Object.fromEntries(emptied));
    expect(caseFacts.parse({ caseNumber: '某案' })).toEqual({ caseNumber: '某案' });
  });

  test('has every entry that a page can hold', () => {
    const own = fieldIds.filter((field) => !field.includes('.'));
    expect(own.filter((field) => !(field in full))).toEqual([]);
  });

  test.each(Object.entries(rows))('has rows of %s with every entry seen, empty or unseen', (list, row) => {
    const blank = Object.keys(row).filter((entry) => entry !== 'key' && entry !== 'of');
    for (const each of [{ key: 'row:1' }, { ...row, ...allOf(blank, null) }]) {
      const facts = { caseNumber: '某案', [list]: [each] };
      expect(caseFacts.parse(facts)).toEqual(facts);
    }
    expect(caseFacts.safeParse({ caseNumber: '某案', [list]: [{}] }).success).toBe(false);
    expect(caseFacts.safeParse({ caseNumber: '某案', [list]: null }).success).toBe(false);
  });

  test('keeps nothing that it does not know', () => {
    const facts = { caseNumber: '某案', idNumber: 'x', parties: [{ key: 'party:1', idNumber: 'x' }] };
    expect(caseFacts.parse(facts)).toEqual({ caseNumber: '某案', parties: [{ key: 'party:1' }] });
  });

  test.each<[string, object]>([
    ['no number', { caseNumber: undefined }],
    ['a day that does not exist', { filedOn: '2022-02-30' }],
    ['a day with a time', { filedOn: '2022-06-10T09:00' }],
    ['a word for a list', { closingMode: '判决' }],
    ['a word for a sum', { closedAmount: '5' }],
    ['a word for yes', { fourKinds: '是' }],
    ['a long word', { cause: '长'.repeat(401) }],
    ['a long word in a list', { procedure: ['长'.repeat(401)] }],
    ['days that do not exist', { hearingDays: ['2022-06-31'] }],
    ['a list that does not exist', { incomplete: ['rooms'] }],
    ...[
      'x2022-06-10',
      '2022-06-10T9:00',
      '2022-06-10T09:0',
      '2022-06-10T09:00x',
      '2022-6-10',
      '22-06-10',
      '2022-06-1',
    ].map((date) => [`the moment ${date}`, { hearings: [{ key: 'h', date }] }] as [string, object]),
    ['a level of its own', party({ phone: { ...verdict, level: 'fine' } })],
    ['half a version', party({ phone: { ...verdict, judgedBy: 1.5 } })],
    ['a raw digest', party({ phone: { ...verdict, digest: 'abc' } })],
    ['a short digest', party({ phone: { ...verdict, digest: 'v1:abcdefghijklmnopqrs' } })],
    ['a digest with a blank', party({ phone: { ...verdict, digest: `${digest} ` } })],
    ['a digest behind something', party({ phone: { ...verdict, digest: `x${digest}` } })],
    ['a long registrar', party({ documentNumber: { ...number, registrar: '911' } })],
    ['a flag of its own', party({ name: { ...name, flags: ['rude'] } })],
    ['half a character', party({ name: { ...name, length: 2.5 } })],
    ['half a length', party({ address: { length: 2.5 } })],
    ['a name without its length', party({ name: { masked: '周*', flags: [] } })],
    ['an agreement in words', party({ sex: { agrees: '男' } })],
  ])('does not have %s', (_, wrong) => {
    expect(caseFacts.safeParse({ caseNumber: '某案', ...wrong }).success).toBe(false);
  });

  test('words of 400 characters fit', () => {
    expect(caseFacts.safeParse({ caseNumber: '某案', cause: '长'.repeat(400) }).success).toBe(true);
  });
});

describe('a ledger', () => {
  const lists: Ledger = {
    cases: [{ ...full, checked: { at: day, openErrors: 1, disclosureOpen: 1, disclosureSeen: true } }],
    payments: [{ ...rows.payments, caseNumber: '某案' }],
    petitions: [{ key: '1', assignedBy: '某办', assignedOn: day, dueOn: day, completedOn: day, resolved: true }],
    entrustments: [{ key: '1', direction: '受托', receivedOn: day, dueOn: day, completedOn: day }],
    supervisions: [{ key: '1', receivedOn: day, dueOn: day, completedOn: day }],
    dishonesty: [{ key: '1', caseNumber: '某案', publishedOn: day, revokedOn: day }],
    external: externalItems.map((item) => ({ item, month: '2022-06', value: 0.55 })),
  };

  test('comes back with all its lists', () => {
    expect(ledger.parse(lists)).toEqual(lists);
    expect(ledger.parse({ cases: [] })).toEqual({ cases: [] });
    const counted = { at: day, openErrors: 0, disclosureSeen: false, requiredFilled: 3, requiredTotal: 4 };
    const cases = [{ caseNumber: '某案', checked: counted }];
    expect(ledger.parse({ cases })).toEqual({ cases });
    expect(ledger.safeParse({}).success).toBe(false);
  });

  test.each(Object.keys(lists).filter((list) => list !== 'cases' && list !== 'external'))(
    'has rows of %s with unseen and with blank entries',
    (list) => {
      const [row = {}] = lists[list as 'petitions'] ?? [];
      const blank = allOf(
        Object.keys(row).filter((entry) => entry !== 'key'),
        null,
      );
      for (const each of [{ key: '1' }, { ...blank, key: '1' }]) {
        expect(ledger.parse({ cases: [], [list]: [each] })).toEqual({ cases: [], [list]: [each] });
      }
      expect(ledger.safeParse({ cases: [], [list]: [{}] }).success).toBe(false);
    },
  );

  test('an external figure is of one month and of a known item', () => {
    const accepts = (figure: object) => ledger.safeParse({ cases: [], external: [figure] }).success;
    const item = externalItems[0];
    for (let month = 0; month <= 13; month += 1) {
      const text = `2022-${String(month).padStart(2, '0')}`;
      expect(accepts({ item, month: text }), text).toBe(month >= 1 && month <= 12);
    }
    expect(
      ['2022', '2022-6', '2022-06-10', 'x2022-06', '202-06', '2022-00', '2022-20'].map((month) =>
        accepts({ item, month }),
      ),
    ).toEqual(Array(7).fill(false));
    expect([accepts({ item: '别的', month: '2022-06' }), accepts({ item, month: '2022-06', value: null })]).toEqual([
      false,
      true,
    ]);
    expect(accepts({ item, month: '2022-06', value: '5' })).toBe(false);
  });

  test('who entrusts is known by two words', () => {
    const directions = ['受托', '委托', null, '别的'].map(
      (direction) => ledger.safeParse({ cases: [], entrustments: [{ key: '1', direction }] }).success,
    );
    expect(directions).toEqual([true, true, true, false]);
  });

  test('open errors are whole', () => {
    const whole = (checked: object) =>
      ledger.safeParse({
        cases: [{ caseNumber: '某案', checked: { at: day, openErrors: 1, disclosureSeen: true, ...checked } }],
      }).success;
    expect(whole({})).toBe(true);
    const counts = ['openErrors', 'disclosureOpen', 'requiredFilled', 'requiredTotal'];
    expect(counts.map((count) => whole({ [count]: 0.5 }))).toEqual([false, false, false, false]);
    expect([whole({ at: 'soon' }), whole({ disclosureSeen: undefined })]).toEqual([false, false]);
  });
});

test('facets are known by name', () => {
  expect(facets.every((facet) => facetName.safeParse(facet).success)).toBe(true);
  expect(facetName.safeParse('other').success).toBe(false);
});

function party(entries: object): object {
  return { parties: [{ key: 'party:1', ...entries }] };
}

function allOf(names: string[], value: unknown): Record<string, unknown> {
  return Object.fromEntries(names.map((each) => [each, value]));
}
