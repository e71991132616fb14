// @vitest-environment jsdom
// Panels of which some are closed. All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

function told(html: string): Record<string, string | null> {
  document.body.innerHTML = `<h4>诉讼参与人</h4><div>${html}</div>`;
  return Object.fromEntries(
    readPage(document).fields.map(({ subject, field, value }) => [`${subject} ${field}`, value]),
  );
}

const body = (phone: string) =>
  `<div><span>证件号码</span><span></span></div><div><span>联系电话</span><span>${phone}</span></div>`;
const panel = (head: string, phone?: string) =>
  `<div class="item${phone ? ' is-active' : ''}"><div class="hd">${head}<i>﹀</i></div><div class="bd"${
    phone ? '' : ' style="display:none"'
  }>${body(phone ?? '19900000999')}</div></div>`;
const tagged = (role: string, name: string) => `<span class="tag">${role}</span><b>${name}</b>`;
const person = (at: number, role: string, name: string) => ({
  [`party:${at} party.role`]: role,
  [`party:${at} party.name`]: name,
});

describe('a head alone', () => {
  const open = panel(tagged('被告人', '沈知微'), '19900000001');

  it('is a party beside cards of its make that are open, in its place', () => {
    const last = panel(tagged('附带民事诉讼原告人', '顾南乔'), '19900000003');
    expect(told(open + panel(tagged('被告人', '宋清扬')) + last)).toEqual({
      ...person(1, '被告人', '沈知微'),
      'party:1 party.documentNumber': null,
      'party:1 party.phone': '19900000001',
      ...person(2, '被告人', '宋清扬'),
      ...person(3, '附带民事诉讼原告人', '顾南乔'),
      'party:3 party.documentNumber': null,
      'party:3 party.phone': '19900000003',
    });
  });

  it.each([
    ['the tag after the name', tagged('宋清扬', '被告人')],
    ['the name after a colon', '被告人：宋清扬'],
  ])('is told by %s as well', (_, head) => {
    expect(told(open + panel(head))).toMatchObject(person(2, '被告人', '宋清扬'));
  });

  it('is a party where all are closed', () => {
    expect(told(panel(tagged('原告', '沈知微')) + panel(tagged('被告', '顾南乔')))).toEqual({
      ...person(1, '原告', '沈知微'),
      ...person(2, '被告', '顾南乔'),
    });
  });

  it.each([
    ['of another make', `<p class="step">${tagged('被告人', '宋清扬')}</p>`],
    ['that is hidden', panel(tagged('被告人', '宋清扬')).replace('<div', '<div hidden')],
    ['without a name', panel('<span class="tag">被告人</span>')],
    ['of somebody else', panel(tagged('法定代表人', '宋清扬'))],
  ])('is none %s', (_, html) => {
    expect(told(open + html)).toEqual({
      ...person(1, '被告人', '沈知微'),
      'party:1 party.documentNumber': null,
      'party:1 party.phone': '19900000001',
    });
  });
});
