import { expect, test } from 'vitest';
import { facetLabels, facets, fieldIds, fields, groupOf } from '../../core/case/fields';

test('a field belongs to the row before its dot, else to the case', () => {
  expect(groupOf('cause')).toBe('case');
  expect(groupOf('party.documentNumber')).toBe('party');
  expect(groupOf('payment.delayApprovedOn')).toBe('payment');
  const groups = new Set(fieldIds.map(groupOf));
  expect([...groups]).toEqual(['case', 'party', 'agent', 'hearing', 'service', 'limit', 'payment']);
});

test('the entries and the facet in which each is told', () => {
  const told = facets.map((facet) => {
    const own = fieldIds.filter((id) => fields[id].facet === facet).map((id) => fields[id].label);
    return `${facet} ${facetLabels[facet]}: ${own.join(' ')}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "parties 当事人: 姓名/名称 诉讼地位 当事人类型 证件类型 证件号码 性别 出生日期 住址 法定代表人 代理人姓名 代理人类型 执业证号",
      "contact 联系方式: 手机号码 联系方式类型 代理人手机号码",
      "involvement 案件涉及: 案件涉及",
      "hearing 开庭: 宣判方式 是否当庭宣判 宣判日期 开庭日期 结束时间 法庭 开庭书记员",
      "service 送达: 送达文书 送达方式 受送达人 送达日期 签收时间",
      "closing 结案: 案号 案由 结案日期 结案方式 适用程序 承办人 书记员 承办部门 立案标的 结案标的 生效日期 上诉登记日期",
      "limits 审限: 立案日期 审限届满日期 审限变更 事由 起 止 批准日期",
      "enforcement 执行: 申请执行标的 实际到位金额 执行通知日期 查控结果分析日期 到账日期 案款金额 发放日期 延期审批日期",
      "supervision 监督公开: 四类案件 文书上网 庭审直播",
    ]
  `);
});
