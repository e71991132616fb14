// The closed list of entries that a court page can hold. Free of Zod: the page reader is built from it.

export const facetLabels = {
  parties: '当事人',
  contact: '联系方式',
  involvement: '案件涉及',
  hearing: '开庭',
  service: '送达',
  closing: '结案',
  limits: '审限',
  enforcement: '执行',
  supervision: '监督公开',
} as const;

/** A side of the case that is looked at, and told as unseen, as a whole. */
export type Facet = keyof typeof facetLabels;

export const facets = Object.keys(facetLabels) as Facet[];

/** One entry of a court page: the court's own word and the facet in which its absence is told. */
interface FieldDefinition {
  label: string;
  facet: Facet;
}

export const fields = {
  caseNumber: { label: '案号', facet: 'closing' },
  cause: { label: '案由', facet: 'closing' },
  filedOn: { label: '立案日期', facet: 'limits' },
  closedOn: { label: '结案日期', facet: 'closing' },
  closingMode: { label: '结案方式', facet: 'closing' },
  procedure: { label: '适用程序', facet: 'closing' },
  judge: { label: '承办人', facet: 'closing' },
  clerk: { label: '书记员', facet: 'closing' },
  department: { label: '承办部门', facet: 'closing' },
  involvement: { label: '案件涉及', facet: 'involvement' },
  claimedAmount: { label: '立案标的', facet: 'closing' },
  closedAmount: { label: '结案标的', facet: 'closing' },
  deadlineOn: { label: '审限届满日期', facet: 'limits' },
  fourKinds: { label: '四类案件', facet: 'supervision' },
  pronouncement: { label: '宣判方式', facet: 'hearing' },
  pronouncedInCourt: { label: '是否当庭宣判', facet: 'hearing' },
  pronouncedOn: { label: '宣判日期', facet: 'hearing' },
  enforcementClaim: { label: '申请执行标的', facet: 'enforcement' },
  recoveredAmount: { label: '实际到位金额', facet: 'enforcement' },
  effectiveOn: { label: '生效日期', facet: 'closing' },
  appealedOn: { label: '上诉登记日期', facet: 'closing' },
  noticeOn: { label: '执行通知日期', facet: 'enforcement' },
  inquiryOn: { label: '查控结果分析日期', facet: 'enforcement' },
  publication: { label: '文书上网', facet: 'supervision' },
  livestream: { label: '庭审直播', facet: 'supervision' },
  'party.name': { label: '姓名/名称', facet: 'parties' },
  'party.role': { label: '诉讼地位', facet: 'parties' },
  'party.kind': { label: '当事人类型', facet: 'parties' },
  'party.documentType': { label: '证件类型', facet: 'parties' },
  'party.documentNumber': { label: '证件号码', facet: 'parties' },
  'party.phone': { label: '手机号码', facet: 'contact' },
  'party.contactType': { label: '联系方式类型', facet: 'contact' },
  'party.sex': { label: '性别', facet: 'parties' },
  'party.birthDate': { label: '出生日期', facet: 'parties' },
  'party.address': { label: '住址', facet: 'parties' },
  'party.legalRepresentative': { label: '法定代表人', facet: 'parties' },
  'agent.name': { label: '代理人姓名', facet: 'parties' },
  'agent.kind': { label: '代理人类型', facet: 'parties' },
  'agent.licence': { label: '执业证号', facet: 'parties' },
  'agent.phone': { label: '代理人手机号码', facet: 'contact' },
  'hearing.date': { label: '开庭日期', facet: 'hearing' },
  'hearing.endedAt': { label: '结束时间', facet: 'hearing' },
  'hearing.room': { label: '法庭', facet: 'hearing' },
  'hearing.clerk': { label: '开庭书记员', facet: 'hearing' },
  'service.document': { label: '送达文书', facet: 'service' },
  'service.method': { label: '送达方式', facet: 'service' },
  'service.recipient': { label: '受送达人', facet: 'service' },
  'service.servedOn': { label: '送达日期', facet: 'service' },
  'service.signedOn': { label: '签收时间', facet: 'service' },
  'limit.kind': { label: '审限变更', facet: 'limits' },
  'limit.cause': { label: '事由', facet: 'limits' },
  'limit.from': { label: '起', facet: 'limits' },
  'limit.to': { label: '止', facet: 'limits' },
  'limit.approvedOn': { label: '批准日期', facet: 'limits' },
  'payment.arrivedOn': { label: '到账日期', facet: 'enforcement' },
  'payment.amount': { label: '案款金额', facet: 'enforcement' },
  'payment.paidOn': { label: '发放日期', facet: 'enforcement' },
  'payment.delayApprovedOn': { label: '延期审批日期', facet: 'enforcement' },
} as const satisfies Record<string, FieldDefinition>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];

/** The kind of row a field belongs to: `party.name` → `party`; fields without a dot belong to the case. */
export type Group = 'case' | 'party' | 'agent' | 'hearing' | 'service' | 'limit' | 'payment';

export function groupOf(field: FieldId | `${Group}.${string}`): Group {
  const dot = field.indexOf('.');
  return dot < 0 ? 'case' : (field.slice(0, dot) as Group);
}
