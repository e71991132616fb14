// Columns of the lists beside 案件. Parties are read for the batch check and end in intake.

import { externalItems } from '../case/ledger';
import { usualRoles } from '../case/roles';
import { column } from './columns-of-cases';
import type { Column, SheetKind } from './sheet-kinds';

const caseNumber = column('caseNumber', 'case-number', '案号 案件号 案号全称 本案案号 执行案号 AH', {
  note: '必填，如 （2022）内2299民初418号',
});
const completedOn = column('completedOn', 'day', '办结日期 办结时间 完成日期 办理完毕日期 化解日期');
const dueOn = column('dueOn', 'day', '期限 办理期限 办结期限 限办日期 到期日期 办理期限届满日期 截止日期');
const receivedOn = column('receivedOn', 'day', '收到日期 收到时间 接收日期 受理日期 接受日期 发起日期 督办日期');

export const listColumns: Record<Exclude<SheetKind, 'cases'>, readonly Column[]> = {
  parties: [
    caseNumber,
    column('role', 'text', '诉讼地位 当事人地位 诉讼身份 当事人诉讼地位 地位 SSDW', { choices: usualRoles }),
    column('name', 'raw', '姓名 名称 姓名/名称 当事人姓名 当事人名称 当事人 当事人姓名/名称 姓名或名称 DSR'),
    column('kind', 'text', '当事人类型 当事人类别 当事人种类 主体类型 类型', {
      choices: ['自然人', '法人', '非法人组织'],
    }),
    column('documentType', 'text', '证件类型 证件种类 证件类别 身份证件类型 证照类型 ZJLB ZJLX', {
      choices: ['居民身份证', '统一社会信用代码', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '军官证'],
    }),
    column(
      'documentNumber',
      'raw',
      '证件号码 证件号 身份证号 身份证号码 公民身份号码 身份证件号码 证照号码 统一社会信用代码 证件号码/统一社会信用代码 SFZHM ZJHM',
      { note: '请设为文本格式再填，否则末几位会丢失' },
    ),
    column('phone', 'raw', '手机号码 手机号 手机 联系电话 电话 电话号码 移动电话 联系方式 联系手机 LXDH DXGZHM'),
    column('contactType', 'text', '联系方式类型 联系方式种类 联系类型 电话类型', {
      choices: ['本人', '代理人', '亲属', '其他'],
    }),
    column('sex', 'raw', '性别', { choices: ['男', '女'] }),
    column('birthDate', 'raw', '出生日期 出生年月 出生年月日 生日'),
    column(
      'legalRepresentative',
      'raw',
      '法定代表人 法定代表人姓名 法定代表人/负责人 法定代表人或负责人 负责人 法人代表',
    ),
    column('address', 'raw', '住址 地址 住所 住所地 住所地/住址 联系地址 现住址 户籍地址 家庭住址'),
  ],
  hearings: [
    caseNumber,
    column(
      'date',
      'moment',
      '开庭时间 开庭日期 庭审时间 庭审日期 开庭开始时间 开庭日期/时间 排期开庭时间 实际开庭时间 开始时间',
      {
        note: '如 2022-06-14 09:00',
      },
    ),
    column('endedAt', 'moment', '结束时间 开庭结束时间 庭审结束时间 闭庭时间'),
    column('room', 'text', '法庭 开庭地点 开庭法庭 庭审地点 法庭名称 法庭/地点 地点'),
    column('clerk', 'text', '书记员 开庭书记员 庭审书记员'),
  ],
  services: [
    caseNumber,
    column('document', 'text', '文书 送达文书 文书名称 文书种类 文书类型 送达文书名称 送达材料'),
    column('method', 'text', '送达方式 送达形式', {
      choices: ['直接送达', '留置送达', '委托送达', '邮寄送达', '转交送达', '电子送达', '公告送达'],
    }),
    column('recipient', 'name', '受送达人 受送达人姓名 受送达人名称 送达对象 被送达人 收件人'),
    column('servedOn', 'day', '送达日期 送达时间 送达完成日期'),
    column('signedOn', 'day', '签收时间 签收日期'),
  ],
  limits: [
    caseNumber,
    column('kind', 'limit-kind', '种类 审限变更 变更类别 变更类型 审限变更类型 审限变更种类 类型 类别 BGLB', {
      choices: ['延长', '扣除', '中止'],
    }),
    column('cause', 'text', '事由 变更事由 延长事由 扣除事由 扣除审限事由 变更原因 原因 CKCSXLX'),
    column('from', 'day', '起 起始日期 开始日期 变更起始日期 扣除起始日期 起日 自'),
    column('to', 'day', '止 截止日期 终止日期 结束日期 变更截止日期 扣除截止日期 止日 至'),
    column('days', 'count', '天数 变更天数 延长天数 扣除天数'),
    column('approvedOn', 'day', '批准日期 审批日期 批准时间 审批时间'),
  ],
  payments: [
    column('key', 'text', '编号 案款编号 款项编号 流水号 到账流水号 执行款编号 来款编号'),
    caseNumber,
    column('arrivedOn', 'day', '到账日期 到账时间 到款日期 来款日期 入账日期 到帐日期 案款到账日期 收款日期'),
    column('amount', 'money', '金额 案款金额 到账金额 到款金额 来款金额 案款数额'),
    column('paidOn', 'day', '发放日期 发放时间 案款发放日期 发款日期 支付日期 实际发放日期'),
    column('delayApprovedOn', 'day', '延期审批日期 延期发放审批日期 延期批准日期 延期申请审批日期 暂缓发放审批日期'),
  ],
  petitions: [
    column('key', 'text', '编号 信访编号 信访件编号 案件编号'),
    column('assignedBy', 'text', '交办单位 交办机关 交办来源 来源', {
      choices: ['最高人民法院', '高级人民法院', '中级人民法院'],
    }),
    column('assignedOn', 'day', '交办日期 交办时间'),
    dueOn,
    completedOn,
    column('resolved', 'yes', '是否化解 化解 是否息诉罢访', { choices: ['是', '否'] }),
  ],
  entrustments: [
    column('key', 'text', '编号 委托编号 事项编号 事项委托编号'),
    column('direction', 'direction', '方向 委托方向 受托/委托 事项方向', { choices: ['受托', '委托'] }),
    receivedOn,
    dueOn,
    completedOn,
  ],
  supervisions: [column('key', 'text', '编号 督办编号 事项编号 督办事项编号'), receivedOn, dueOn, completedOn],
  dishonesty: [
    column('key', 'text', '编号 失信编号 名单编号'),
    caseNumber,
    column('publishedOn', 'day', '发布日期 发布时间 纳入日期 纳入失信日期'),
    column('revokedOn', 'day', '撤销日期 撤销时间 撤销失信日期'),
  ],
  external: [
    column('item', 'item', '项目 指标 数据项 名称', { choices: externalItems }),
    column('month', 'month', '月份 月 统计月份', { note: '如 2022-06' }),
    column('value', 'figure', '数值 数量 值 数', { note: '线上化解率写 0.55 或 55%' }),
  ],
};
