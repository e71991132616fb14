// The entries of the court's forms, once for both skins: words, widgets and what the drop-downs offer.

import type { CourtClass, ListName } from './court-case';

type Widget = 'text' | 'select' | 'date' | 'moment' | 'money' | 'shown';

export interface Entry {
  label: string;
  /** The modern skin's word, where it is another. */
  modern?: string;
  widget: Widget;
  options?: readonly string[];
  /** Marked with a red star; the court never insists on it. */
  star?: true;
}

export interface Column extends Entry {
  key: string;
  /** Width in the legacy grids, px; none = the rest. */
  width?: number;
  /** Least width in the modern tables, px. */
  modernWidth: number;
}

const yesNo = ['是', '否'];
const involvements = [
  '无',
  '涉外',
  '涉港',
  '涉澳',
  '涉台',
  '涉侨',
  '涉军',
  '涉未成年人',
  '涉农民工工资',
  '涉众',
  '系列案',
];

const byClass: Record<CourtClass, { procedure: string[]; closingMode: string[]; role: string[] }> = {
  civil: {
    procedure: ['普通程序', '普通程序独任制', '简易程序', '小额诉讼程序', '速裁程序', '特别程序'],
    closingMode: ['判决', '调解', '准予撤诉', '按撤诉处理', '驳回起诉', '不予受理', '终结诉讼', '移送其他法院'],
    role: ['原告', '被告', '第三人'],
  },
  criminal: {
    procedure: ['普通程序', '简易程序', '速裁程序'],
    closingMode: ['判决', '终止审理', '准许撤回起诉', '退回检察院', '移送其他法院'],
    role: ['被告人', '自诉人', '附带民事诉讼原告人'],
  },
  administrative: {
    procedure: ['普通程序', '简易程序'],
    closingMode: ['判决', '裁定驳回起诉', '准予撤诉', '按撤诉处理', '调解', '移送其他法院'],
    role: ['原告', '被告', '第三人'],
  },
  enforcement: {
    procedure: [],
    closingMode: ['执行完毕', '终结本次执行程序', '终结执行', '销案', '不予执行', '驳回申请'],
    role: ['申请执行人', '被执行人', '案外人'],
  },
};

const documentTypes = ['居民身份证', '护照', '港澳台居民居住证', '军官证', '统一社会信用代码', '组织机构代码', '其他'];
const contactTypes = [
  '手机（本人）',
  '手机（亲属）',
  '手机（代理人）',
  '手机（联系人）',
  '固定电话',
  '电子邮箱',
  '其他',
];
const agentKinds = [
  '律师',
  '法律工作者',
  '近亲属',
  '单位工作人员',
  '法定代理人',
  '辩护人（律师）',
  '辩护人（法律援助）',
];
const methods = ['直接送达', '留置送达', '委托送达', '邮寄送达', '转交送达', '电子送达', '公告送达'];
const limitKinds = ['延长', '扣除', '中止'];

/** Entries of the case itself, for one class of cases. */
export function entriesOf(of: CourtClass): Record<string, Entry> {
  const { procedure, closingMode } = byClass[of];
  return {
    caseNumber: { label: '案号', widget: 'shown' },
    cause: { label: '案由', widget: 'shown' },
    filedOn: { label: '立案日期', widget: 'shown' },
    procedure: { label: '适用程序', widget: 'select', options: procedure, star: true },
    judge: { label: '承办人', modern: '承办法官', widget: 'shown' },
    clerk: { label: '书记员', widget: 'shown' },
    department: { label: '承办部门', widget: 'shown' },
    prosecutor: { label: '公诉机关', widget: 'shown' },
    custody: { label: '强制措施', widget: 'shown' },
    claimedAmount: { label: '立案标的', widget: 'shown' },
    involvement: { label: '案件涉及', widget: 'select', options: involvements, star: true },
    deadlineOn: { label: '审限届满日期', widget: 'shown' },
    fourKinds: { label: '四类案件', widget: 'select', options: yesNo },
    closingMode: { label: '结案方式', widget: 'select', options: closingMode, star: true },
    closedOn: { label: '结案日期', widget: 'date', star: true },
    closedAmount: { label: '结案标的', widget: 'money', star: true },
    pronouncement: { label: '宣判方式', widget: 'select', options: ['当庭宣判', '定期宣判', '委托宣判'] },
    pronouncedOn: { label: '宣判日期', widget: 'date' },
    pronouncedInCourt: { label: '是否当庭宣判', widget: 'select', options: yesNo },
    publication: { label: '文书上网', widget: 'select', options: ['上网', '不上网（已审批）', '不上网'] },
    livestream: { label: '庭审直播', widget: 'select', options: yesNo },
    effectiveOn: { label: '生效日期', widget: 'date' },
    appealedOn: { label: '上诉登记日期', widget: 'date' },
    closingCause: { label: '结案案由', widget: 'shown' },
    basisCaseNumber: { label: '执行依据案号', widget: 'shown' },
    enforcementClaim: { label: '申请执行标的', widget: 'shown' },
    recoveredAmount: { label: '实际到位金额', widget: 'money', star: true },
    noticeOn: { label: '执行通知日期', widget: 'date' },
    inquiryOn: { label: '查控结果分析日期', widget: 'date' },
  };
}

const select = (key: string, label: string, options: string[], modernWidth: number, width?: number): Column => ({
  key,
  label,
  widget: 'select',
  options,
  modernWidth,
  width,
});
const text = (key: string, label: string, modernWidth: number, width?: number): Column => ({
  key,
  label,
  widget: 'text',
  modernWidth,
  width,
});
const date = (key: string, label: string, modernWidth: number, width?: number): Column => ({
  key,
  label,
  widget: 'date',
  modernWidth,
  width,
});

/** Columns of each grid; what is marked with a star in the legacy skin is what the disclosure platform wants. */
export function columnsOf(of: CourtClass): Record<ListName, Column[]> {
  return {
    parties: [
      { ...select('role', '诉讼地位', byClass[of].role, 84, 64) },
      { ...text('name', '姓名/名称', 170, 140), star: true },
      { ...select('documentType', '证件类型', documentTypes, 134, 112), star: true },
      { ...text('documentNumber', '证件号码', 196), star: true },
      { ...select('contactType', '联系方式类型', contactTypes, 116, 100), star: true },
      { ...text('phone', '手机号码', 122, 100), star: true },
      select('kind', '当事人类型', ['自然人', '法人', '非法人组织'], 92, 72),
      select('sex', '性别', ['男', '女'], 56, 36),
      { ...text('birthDate', '出生日期', 100, 80), widget: 'text' },
      text('legalRepresentative', '法定代表人', 92, 72),
      text('address', '住址', 0),
    ],
    agents: [
      text('name', '代理人姓名', 160, 120),
      select('kind', '代理人类型', agentKinds, 160, 120),
      text('licence', '执业证号', 220, 160),
      text('phone', '代理人手机号码', 160, 120),
      text('of', '被代理人', 200),
    ],
    hearings: [
      { key: 'date', label: '开庭时间', widget: 'moment', modernWidth: 180, width: 130 },
      { key: 'endedAt', label: '结束时间', widget: 'moment', modernWidth: 180, width: 130 },
      select('room', '法庭', ['第一审判庭', '第二审判庭', '第三审判庭', '第四审判庭', '第五审判庭'], 180, 120),
      text('clerk', '书记员', 160),
    ],
    services: [
      text('document', '送达文书', 180, 130),
      text('recipient', '受送达人', 220),
      select('method', '送达方式', methods, 160, 100),
      date('servedOn', '送达日期', 160, 96),
      date('signedOn', '签收时间', 160, 96),
    ],
    limits: [
      select('kind', '变更类别', limitKinds, 120, 80),
      text('cause', '事由', 260),
      date('from', '起', 140, 96),
      date('to', '止', 140, 96),
      date('approvedOn', '批准日期', 140, 96),
    ],
    payments: [
      date('arrivedOn', '到账日期', 160, 120),
      text('amount', '案款金额', 180),
      date('paidOn', '发放日期', 160, 120),
      date('delayApprovedOn', '延期审批日期', 160, 130),
    ],
  };
}

export const listTitles: Record<ListName, string> = {
  parties: '当事人信息',
  agents: '诉讼代理人',
  hearings: '开庭信息',
  services: '送达信息',
  limits: '审限变更',
  payments: '案款信息',
};

/** `86000.00` → `86,000.00 元`, as the court prints amounts that cannot be changed. */
export function yuan(amount: string): string {
  return amount && `${Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 })} 元`;
}
