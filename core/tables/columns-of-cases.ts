// Columns of the sheet 案件. The first header is that of the template; the others were seen in exports and in
// the data names of court systems (pinyin initials in capitals).

import type { Column, ColumnType } from './sheet-kinds';

const yesNo = ['是', '否'];

export const caseColumns: readonly Column[] = [
  column('caseNumber', 'case-number', '案号 案件号 案号全称 本案案号 执行案号 AH', {
    note: '必填，如 （2022）内2299民初418号',
  }),
  column('cause', 'text', '案由 立案案由 结案案由 收案案由 案由名称 案由描述 主案由 执行案由 AYMS SAAY JAAY'),
  column('filedOn', 'day', '立案日期 立案时间 收案日期 收案时间 登记立案日期 立案登记日期 立案审批日期 LARQ'),
  column('closedOn', 'day', '结案日期 结案时间 报结日期 报结时间 审结日期 审结时间 JARQ', { note: '未结的留空' }),
  column('closingMode', 'closing-modes', '结案方式 报结方式 审结方式 新结案方式 结案形式 JAFS JAFSN', {
    note: '多个用顿号分开',
    choices: [
      '判决',
      '调解',
      '准予撤诉',
      '按撤诉处理',
      '驳回起诉',
      '不予受理',
      '终结诉讼',
      '移送',
      '执行完毕',
      '终结执行',
      '终结本次执行程序',
      '销案',
      '不予执行',
      '驳回申请',
    ],
  }),
  column('procedure', 'procedures', '适用程序 审理程序 适用审理程序 案件适用程序 SYCX CSYCX', {
    note: '多个用顿号分开',
    choices: ['普通程序', '简易程序', '小额诉讼程序', '速裁程序', '特别程序', '督促程序', '公示催告程序'],
  }),
  column('fastTrack', 'fast-track', '是否速裁 速裁 是否适用速裁 是否适用速裁程序 CSFSC'),
  column(
    'judge',
    'text',
    '承办人 承办法官 主审法官 主办法官 主审人 承办人姓名 承办法官姓名 案件承办人 承办审判员 执行员 CBR',
  ),
  column('department', 'text', '承办部门 承办审判庭 承办庭室 承办庭 业务庭 业务庭室 办案部门 办案审判庭 CBBM1 CBBM'),
  column('clerk', 'text', '书记员 书记员姓名 SJY'),
  column(
    'deadlineOn',
    'day',
    '审限届满日期 审限届满日 审限到期日 审限到期日期 审限到期 审限届满时间 审限截止日期 执行期限届满日期 SXJMRQ',
  ),
  column('extendedDays', 'count', '延长审限天数 延长审限 延长天数 审限延长天数 NYCTS'),
  column('deductedDays', 'count', '扣除审限天数 扣除审限 扣除天数 审限扣除天数 扣除(中止)天数 NKCTS'),
  column('hearingDays', 'days', '开庭日期 开庭时间 庭审日期 庭审时间 开庭日 历次开庭日期', { note: '多次用顿号分开' }),
  column('pronouncedInCourt', 'yes', '是否当庭宣判 当庭宣判 是否当庭裁判 当庭宣判标志 SFDTXP CSFDTXP', {
    choices: yesNo,
  }),
  column('pronouncement', 'text', '宣判方式 宣判形式 宣判情况 CXPQK', {
    choices: ['当庭宣判', '定期宣判', '委托宣判'],
  }),
  column('pronouncedOn', 'day', '宣判日期 宣判时间 宣告判决日期'),
  column('appealedOn', 'day', '上诉登记日期 上诉登记时间 上诉日期 上诉时间 提起上诉日期'),
  column('secondInstanceFiledOn', 'day', '二审收案日期 二审立案日期 二审收案时间'),
  column('secondInstanceResult', 'text', '二审结果 二审裁判结果 二审结案方式'),
  column('retrialResult', 'text', '再审结果 再审裁判结果 再审情况', {
    choices: ['高院指令再审', '高院指定再审', '高院改判', '高院发回重审'],
  }),
  column('retrialResultOn', 'day', '再审结果日期 再审结案日期 再审裁判日期'),
  column('effectiveOn', 'day', '生效日期 裁判生效日期 文书生效日期 生效时间 判决生效日期 SXRQ DSXRQ'),
  column('enforcementFiledOn', 'day', '调解后申请执行日期 申请执行日期 申请执行立案日期'),
  column('basisCaseNumber', 'case-numbers', '执行依据案号 执行依据文号 执行依据 依据案号 ZXYJ'),
  column('basisKind', 'text', '执行依据种类 执行依据类型 执行依据类别', {
    choices: ['民事判决书', '民事调解书', '民事裁定书'],
  }),
  column('involvement', 'words', '案件涉及 案件涉及情况 涉及情况 五涉情况 案件涉及类型 AJSJ', {
    note: '均不涉及时写 无；多项用顿号分开',
  }),
  column('fourKinds', 'yes-or-reason', '四类案件 是否四类案件 四类案件标识 四类案件标注', { choices: yesNo }),
  column('supervisionTraced', 'yes', '四类案件监管留痕 监管留痕 四类案件监管记录 是否监管留痕', { choices: yesNo }),
  column('validlyDisclosed', 'yes', '流程信息有效公开 有效公开 是否有效公开 流程信息是否有效公开', { choices: yesNo }),
  column(
    'publication',
    'publication',
    '文书上网 文书是否上网 裁判文书上网 裁判文书是否上网 是否上网 上网情况 文书上网情况',
    {
      choices: ['上网', '不上网', '审批不上网'],
    },
  ),
  column('livestream', 'yes', '庭审直播 是否庭审直播 是否直播 庭审是否直播', { choices: yesNo }),
  column('reviewResult', 'text', '评查结果 质量评查结果 案件评查结果 评查等次', {
    choices: ['合格', '瑕疵', '不合格'],
  }),
  column(
    'claimedAmount',
    'money',
    '立案标的 立案标的额 立案标的金额 诉讼标的 诉讼标的额 标的额 标的金额 起诉标的 收案标的额 BDJE',
  ),
  column('closedAmount', 'money', '结案标的 结案标的额 结案标的金额 审结标的额 JABDJE JABD'),
  column(
    'enforcementClaim',
    'money',
    '申请执行标的 申请执行标的金额 申请执行标的额 申请执行金额 申请标的额 申请标的金额 执行标的 执行标的额 执行标的金额 NSQZXBDJE',
  ),
  column(
    'recoveredAmount',
    'money',
    '实际到位金额 执行到位金额 到位金额 实际执行到位金额 已到位金额 执行到位标的 SJDWJE NSJDWJE',
  ),
  column('onlineAuction', 'yes', '网络拍卖 是否网络拍卖 是否网拍 网拍', { choices: yesNo }),
  column('statutoryDeadlineOn', 'day', '法定期限届满日期 法定执行期限届满日期 法定期限届满日 法定执行期限届满日'),
  column('suspensionCause', 'text', '暂缓或中止事由 中止事由 暂缓事由 暂缓或中止原因 中止或暂缓事由'),
  column('finalRoundQualified', 'yes', '终本合格 终本是否合格 是否终本合格 终本案件合格', { choices: yesNo }),
  column(
    'noticeOn',
    'day',
    '执行通知日期 执行通知书日期 发出执行通知日期 执行通知发出日期 执行通知书发出日期 执行通知时间',
  ),
  column('inquiryOn', 'day', '查控结果分析日期 网络查控结果分析日期 查控分析日期 查控结果日期 查控结果分析时间'),
  column('assetsVerifiedOn', 'day', '财产核实日期 财产线索核实日期 财产核实时间 核实财产日期'),
  column('resumedOn', 'day', '恢复决定日期 恢复执行决定日期 决定恢复日期 恢复执行日期'),
  column('excludedFromLongPending', 'yes-or-reason', '剔除长期未结 是否剔除长期未结 长期未结剔除 剔除', {
    note: '是，或写明剔除的原因',
  }),
  column('reconsiderationResult', 'text', '复议结果 异议复议结果 复议裁定结果', { choices: ['维持', '撤销', '变更'] }),
];

export function column(
  field: string,
  type: ColumnType,
  headers: string,
  more: Pick<Column, 'note' | 'choices'> = {},
): Column {
  return { field, type, headers: headers.split(' '), ...more };
}
