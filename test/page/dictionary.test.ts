import { describe, expect, it } from 'vitest';
import { fieldIds, fields } from '../../core/case/fields';
import { groupOfLabel, isKnownLabel, meaningOf } from '../../core/page/dictionary';

describe('the dictionary', () => {
  it.each([
    ['姓名', 'party.name'],
    ['当事人姓名/名称', 'party.name'],
    ['申请人名称', 'party.name'],
    ['原告全称', 'party.name'],
    ['单位名称', 'party.name'],
    ['* 证件号码：', 'party.documentNumber'],
    ['身份证号/统一信用代码', 'party.documentNumber'],
    ['社会唯一信用代码', 'party.documentNumber'],
    ['公民身份证号（必填）', 'party.documentNumber'],
    ['联系方式', 'party.phone'],
    ['联系方式类型', 'party.contactType'],
    ['执业证件号码', 'agent.licence'],
    ['代理律师联系方式', 'agent.phone'],
    ['结案标的（元）', 'closedAmount'],
    ['标的额（万元）', 'claimedAmount'],
    ['案　　由', 'cause'],
    ['1、案号', 'caseNumber'],
    ['审限届满日', 'deadlineOn'],
    ['书记员', 'clerk'],
    ['执行案号', 'caseNumber'],
    ['执行法官', 'judge'],
    ['被告人姓名', 'party.name'],
    ['扣除审限期间', 'limit.from'],
    ['是否上网公布', 'publication'],
  ])('reads %s as %s', (label, field) => {
    expect(meaningOf(label)?.field).toBe(field);
  });

  it.each([
    '法定代表人手机号',
    '紧急联系人号码',
    '原审案号',
    '关联案号',
    '原审承办人',
    '裁判文书不上网原因',
    '审判程序',
    '固定电话',
    '执行依据文号',
    '序号',
    '操作',
    '民族',
    '备注',
    '送达地址确认书',
    '拟结案日期',
    '结案标的说明',
    '类型',
    '时间',
  ])('knows that %s is something else', (label) => {
    expect(meaningOf(label)).toBeUndefined();
  });

  it.each([
    ['姓名', 'agent', 'agent.name'],
    ['证件号码', 'agent', 'agent.licence'],
    ['联系电话', 'agent', 'agent.phone'],
    ['书记员', 'hearing', 'hearing.clerk'],
    ['结束时间', 'hearing', 'hearing.endedAt'],
    ['结束时间', 'limit', 'limit.to'],
    ['文书名称', 'service', 'service.document'],
    ['姓名', 'other', undefined],
    ['联系电话', 'other', undefined],
    ['联系电话', 'service', undefined],
    ['案号', 'other', undefined],
    ['姓名', 'hearing', undefined],
  ] as const)('turns %s under %s into %s', (label, context, field) => {
    expect(meaningOf(label, context)?.field).toBe(field);
  });

  it('takes the role from the label', () => {
    expect(meaningOf('被告（二）证件号码')).toMatchObject({ field: 'party.documentNumber', role: '被告' });
    expect(meaningOf('被告人姓名')).toMatchObject({ field: 'party.name', role: '被告人' });
  });

  it('knows the court word of every entry, at least within its own group', () => {
    const unknown = fieldIds.filter((field) => {
      const group = field.includes('.') ? (field.split('.')[0] as 'limit') : undefined;
      return meaningOf(fields[field].label, group)?.field !== field;
    });
    expect(unknown).toEqual([]);
  });

  it('tells the groups that labels speak for', () => {
    expect(groupOfLabel('送达方式')).toBe('service');
    expect(groupOfLabel('证件号码')).toBeUndefined();
    expect(isKnownLabel('起')).toBe(true);
    expect(isKnownLabel('沈知微')).toBe(false);
  });
});
