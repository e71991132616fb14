// @vitest-environment jsdom
// Text boxes that hold a person in a sentence, as judgments begin. Persons and numbers are invented.

import { expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

function parties(label: string, text: string): Record<string, string | null> {
  document.body.innerHTML = `<p><span>${label}：</span><textarea readonly>${text}</textarea></p>`;
  return Object.fromEntries(
    readPage(document).fields.map(({ subject, field, value }) => [`${subject ?? ''} ${field}`.trim(), value]),
  );
}

it('reads the sentence that tells who a party is', () => {
  expect(
    parties(
      '原告',
      '云岫，女，1990年2月28日出生，蒙古族，住内蒙古自治区某市某镇，公民身份号码152201199002281233。联系电话19900000161。',
    ),
  ).toEqual({
    'party:1 party.role': '原告',
    'party:1 party.name': '云岫',
    'party:1 party.sex': '女',
    'party:1 party.birthDate': '1990年2月28日',
    'party:1 party.address': '内蒙古自治区某市某镇',
    'party:1 party.documentNumber': '152201199002281233',
    'party:1 party.phone': '19900000161',
  });
  expect(
    parties('被告', '某某粮油有限公司，住所地某市某街，统一社会信用代码91152201MA0Q7H2K1L，法定代表人：佟立伟'),
  ).toEqual({
    'party:1 party.role': '被告',
    'party:1 party.name': '某某粮油有限公司',
    'party:1 party.address': '某市某街',
    'party:1 party.documentNumber': '91152201MA0Q7H2K1L',
    'party:1 party.legalRepresentative': '佟立伟',
  });
});

it.each([
  ['two persons in one box', '原告', '云岫，女，住某市某镇。沈知微，男，住某市某街。'],
  ['a story', '原告', '原告称，2022年1月5日被告借款，女儿作证，住某市某镇。'],
  ['a box of no party', '备注', '云岫，女，1990年2月28日出生，住某市某镇。'],
])('reads nothing of %s', (_, label, text) => {
  expect(parties(label, text)).toEqual({});
});
