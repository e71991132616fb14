import { describe, expect, it } from 'vitest';
import { cleanLabel, isLabelLike, labelKey, seenValue, shownValue } from '../../core/page/label-text';

describe('a label', () => {
  it.each([
    [' * 证件 号码：', '证件号码'],
    ['案　由:', '案由'],
    ['手机号码（必填）', '手机号码'],
    ['★结案方式 *', '结案方式'],
    ['结案标的（元）', '结案标的（元）'],
    ['📅 立案日期', '立案日期'],
  ])('%s is %s', (text, label) => {
    expect(cleanLabel(text)).toBe(label);
  });

  it('is looked up without numbering and unit', () => {
    expect(labelKey('（一）立案标的（万元）：')).toBe('立案标的');
    expect(labelKey('手机号码（代理人）')).toBe('手机号码(代理人)');
  });

  it.each([
    ['２．承办人（必填）：', '承办人'],
    ['【结案方式】', '结案方式'],
    ['▪ 适用程序 ▪', '适用程序'],
    ['承办部门*（自动带出）', '承办部门'],
    ['开庭日期 / Date', '开庭日期'],
    ['Judge:', 'Judge'],
  ])('%s is looked up as %s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  it('is no unit, joint, number or example', () => {
    for (const text of ['元', '至', '-', '152201199003076012', '例（2018）京01民初10号', '请输入证件号码', ''])
      expect(isLabelLike(text), text).toBe(false);
    for (const text of ['证件号码', '是否当庭宣判', '案号：']) expect(isLabelLike(text), text).toBe(true);
  });
});

describe('a value', () => {
  it('is null where a person sees nothing', () => {
    for (const text of ['', '  ', '--请选择--', '请选择', '请输入姓名', '—']) expect(seenValue(text), text).toBeNull();
    for (const text of ['暂无', '未填写', '--']) expect(shownValue(text), text).toBeNull();
    expect(shownValue('无')).toBe('无');
  });

  it('is told without the arrow of its drop-down', () => {
    expect(shownValue('判决 ▾')).toBe('判决');
    expect(shownValue('×调解')).toBe('调解');
    expect(shownValue('3×5 米')).toBe('3×5 米');
  });

  it('is cut at 2,000 characters', () => {
    expect(seenValue('长'.repeat(50_000))).toHaveLength(2000);
  });
});
