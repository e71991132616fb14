import { describe, expect, it } from 'vitest';
import { columnOf, columnOfGroup, guessKind, headerKey, unitOf } from '../../core/tables/columns';
import { columnsOf, type SheetKind, sheetKinds } from '../../core/tables/sheet-kinds';

const single = (texts: string[]) => texts.map((upper) => ({ upper, lower: '' }));

describe('headers', () => {
  it.each([
    ['结案标的额（万元）*', '结案标的额'],
    ['案 号：', '案号'],
    ['证件号码（必填）', '证件号码'],
    ['延长审限(天)', '延长审限'],
    ['larq', 'LARQ'],
  ])('%s is looked up as %s', (header, key) => {
    expect(headerKey(header)).toBe(key);
  });

  it.each([
    ['标的额（万元）', '万元'],
    ['标的额(元)', '元'],
    ['到位金额 单位：万元', '万元'],
    ['标的额', undefined],
  ])('%s is in %s', (header, unit) => {
    expect(unitOf(header)).toBe(unit);
  });

  it('no header means two columns of one kind', () => {
    for (const kind of sheetKinds) {
      const keys = columnsOf[kind].flatMap(({ headers }) => headers.map(headerKey));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('two rows are read together', () => {
    expect(columnOfGroup('cases', '标的', '结案')?.field).toBe('closedAmount');
    expect(columnOfGroup('cases', '标的', '立案标的额')?.field).toBe('claimedAmount');
    expect(columnOfGroup('cases', '承办人', '')?.field).toBe('judge');
    expect(columnOf('cases', '承办人（遮盖）')).toBeUndefined();
  });

  it.each<[SheetKind, string[]]>([
    ['cases', ['案号', '立案日期', '承办人', '开庭日期']],
    ['parties', ['案号', '诉讼地位', '姓名', '手机号码']],
    ['hearings', ['案号', '开庭时间', '法庭']],
    ['services', ['案号', '文书', '送达方式', '受送达人', '送达日期']],
    ['limits', ['案号', '变更类型', '起始日期', '截止日期', '天数']],
    ['payments', ['款项编号', '案号', '到账日期', '金额', '发放日期']],
    ['petitions', ['编号', '交办单位', '交办日期', '办结日期']],
    ['entrustments', ['编号', '方向', '收到日期', '期限']],
    ['supervisions', ['编号', '收到日期', '期限', '办结日期']],
    ['dishonesty', ['编号', '案号', '发布日期', '撤销日期']],
    ['external', ['项目', '月份', '数值']],
  ])('a list of %s is recognised', (kind, headers) => {
    expect(guessKind(single(headers), 'Sheet1')?.kind).toBe(kind);
  });

  it('a list of anything else is not', () => {
    expect(guessKind(single(['品名', '数量', '单价']), 'Sheet1')).toBeUndefined();
    expect(guessKind(single(['案号', '证件号码（遮盖）']), 'Sheet1')).toBeUndefined();
  });
});
