// @vitest-environment jsdom
// Cards whose head names the party. All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

function told(html: string): Record<string, string | null> {
  document.body.innerHTML = html;
  return Object.fromEntries(
    readPage(document).fields.map(({ subject, field, value }) => [`${subject} ${field}`, value]),
  );
}

const deeds = '<a href="#">编辑</a>';
const body = (entries: Record<string, string>) =>
  `<ul>${Object.entries(entries)
    .map(([label, value]) => `<li><span>${label}</span><span>${value}</span></li>`)
    .join('')}</ul>`;
const card = (head: string, entries: Record<string, string>) =>
  `<article class="person"><header><div>${head}</div>${deeds}</header>${body(entries)}</article>`;

describe('the head of a card', () => {
  const head = (role: string, name: string) => `<span class="role">${role}</span><strong>${name}</strong>`;

  it('names the party of the body, though role and name stand in a block of their own before its buttons', () => {
    const agent =
      '<div class="sub"><h4>委托诉讼代理人</h4><div><label>代理人姓名</label><span>宋清扬</span></div></div></article>';
    expect(
      told(
        `<section><h2>诉讼参与人</h2><div>${card(head('原告', '沈知微'), { 证件类型: '居民身份证', 手机号码: '19900000001' })}${card(
          head('被告', '云岫科技有限公司'),
          { 法定代表人: '顾南乔', 手机号码: '' },
        ).replace('</article>', agent)}</div></section>`,
      ),
    ).toEqual({
      'party:1 party.name': '沈知微',
      'party:1 party.role': '原告',
      'party:1 party.documentType': '居民身份证',
      'party:1 party.phone': '19900000001',
      'party:2 party.name': '云岫科技有限公司',
      'party:2 party.role': '被告',
      'party:2 party.legalRepresentative': '顾南乔',
      'party:2 party.phone': null,
      'agent:1 agent.name': '宋清扬',
    });
  });

  it('may tell a long 诉讼地位, and the name before it', () => {
    const entries = { 性别: '男', 证件号码: '' };
    expect(
      told(card(head('附带民事诉讼原告人', '沈知微'), entries) + card(head('顾南乔', '被告人'), entries)),
    ).toMatchObject({
      'party:1 party.role': '附带民事诉讼原告人',
      'party:1 party.name': '沈知微',
      'party:2 party.role': '被告人',
      'party:2 party.name': '顾南乔',
    });
  });

  it('is none where both sides stand in it', () => {
    const line = `<div>${head('原告', '沈知微')}</div><div>${head('被告', '顾南乔')}</div>`;
    const page = told(`<div><div class="sum">${line}</div>${body({ 姓名: '宋清扬', 证件号码: '' })}</div>`);
    expect(page['party:1 party.role']).toBeUndefined();
    expect(page['party:1 party.name']).toBe('宋清扬');
  });

  it('is no entry of the line before: 紧急联系人 says nothing of a wider line below it', () => {
    const line = (label: string, value: string, wide = '') =>
      `<div class="kv${wide}"><span>${label}</span><span>${value}</span></div>`;
    const lines = line('证件号码', '') + line('紧急联系人', '宋清扬') + line('住址', '云岫路1号', ' full');
    expect(told(card(head('原告', '沈知微'), {}).replace('<ul></ul>', `<div>${lines}</div>`))).toMatchObject({
      'party:1 party.name': '沈知微',
      'party:1 party.address': '云岫路1号',
    });
  });
});
