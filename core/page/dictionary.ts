// Words of court pages for each entry, best word first. Seen in public code of court, arbitration and
// ministry systems and in export headers; near misses are absent on purpose and so are never read.

import { type FieldId, type Group, groupOf } from '../case/fields';
import { labelKey } from './label-text';
import { roleWords } from './roles';

/** What the surroundings of a label say it is about. `other`: someone or something that is no entry of this case. */
export type Context = Group | 'other' | undefined;

/** What a label can tell: an entry, or the party for whom an agent acts, which is no entry of its own. */
export type Told = FieldId | 'agent.of';

/** Words that mean one thing wherever they stand. What begins with an agent, such as 律师电话, is told by its parts. */
const plain: Partial<Record<Told, string>> = {
  caseNumber: '案号 本案案号 案件号 案号全称 本案号 现案号 执行案号 案件案号',
  cause:
    '案由 结案案由 立案案由 收案案由 主案由 案由名称 案由描述 起诉案由 罪名案由 执行案由 罪名 指控罪名 起诉罪名 公诉罪名 涉嫌罪名',
  filedOn: '立案日期 立案登记日期 登记立案日期 立案审批日期 收案日期',
  closedOn: '结案日期 报结日期 审结日期',
  closingMode: '结案方式 新结案方式 报结方式 审结方式 结案形式',
  procedure: '适用程序 审理程序 适用审理程序 案件适用程序',
  judge:
    '承办人 承办法官 主审法官 主办法官 主审人 承办人姓名 承办法官姓名 承办审判员 案件承办人 执行法官 主办人 承办执行法官 本案承办人',
  department: '承办部门 承办审判庭 承办庭室 承办庭 业务庭 业务庭室 办案审判庭 办案部门 承办业务庭 主办部门',
  involvement: '案件涉及 案件涉及情况 涉及情况 案件涉及类型 案件五涉情况 五涉情况 案件涉及事项',
  claimedAmount:
    '立案标的 立案标的额 诉讼标的 诉讼标的额 标的额 起诉标的 起诉标的额 收案标的 收案标的额 立案标的(金额) 诉讼请求标的额',
  closedAmount: '结案标的 结案标的额 结案标的(金额) 审结标的 审结标的额',
  deadlineOn:
    '审限届满日期 审限到期日 审限截止日期 审限到期 审理期限届满日期 法定审限届满日期 执行期限届满日期 审限止日 审限届满 法定审限到期日',
  fourKinds: '四类案件 是否四类案件 是否属于四类案件 是否为四类案件 四类案件标识 四类案件标注 四类案件情况',
  pronouncement: '宣判方式 宣判形式 宣判情况 宣告方式',
  pronouncedInCourt: '是否当庭宣判 当庭宣判 是否当庭宣告 当庭宣判标志 是否当庭裁判',
  pronouncedOn: '宣判日期 宣告日期 宣告判决日期',
  enforcementClaim: '申请执行标的 申请执行标的金额 申请执行金额 申请标的 申请标的额 执行标的 执行标的额 执行申请标的',
  recoveredAmount:
    '实际到位金额 执行到位金额 实际执行到位金额 到位金额 实际到位标的 实际到位标的额 已到位金额 执行到位标的 执行到位标的额 已执行到位金额',
  effectiveOn: '生效日期 裁判生效日期 文书生效日期 裁判文书生效日期 判决生效日期 案件生效日期',
  appealedOn: '上诉登记日期 上诉日期 提起上诉日期',
  noticeOn: '执行通知日期 执行通知书日期 执行通知发出日期 执行通知书发出日期 发出执行通知日期 发出执行通知书日期',
  inquiryOn: '查控结果分析日期 网络查控结果分析日期 查控分析日期 查控结果日期 总对总查控结果分析日期',
  publication:
    '文书上网 是否上网 文书是否上网 裁判文书上网 裁判文书是否上网 上网状态 文书上网状态 文书上网情况 裁判文书上网情况 裁判文书公开 是否上网公布 是否文书上网',
  livestream: '庭审直播 是否庭审直播 是否直播 庭审是否直播 庭审直播情况 是否进行庭审直播',
  'party.role': '诉讼地位 当事人地位 当事人诉讼地位 诉讼身份 诉讼主体地位 诉讼角色 当事人诉讼身份 法律地位',
  'party.kind': '当事人类型 当事人性质 主体类型 诉讼主体类型 自然人/法人',
  'party.contactType': '联系方式类型 联系类型 联系电话类型 电话类型',
  'party.legalRepresentative':
    '法定代表人 法定代表人姓名 法定代表人/负责人 法定代表人或负责人 法定代表人(负责人) 法定代表人/主要负责人 法人代表 法人代表姓名 主要负责人 单位负责人 法人姓名',
  'agent.name': '代理人 委托代理人 委托诉讼代理人 诉讼代理人 代理律师 辩护人 辩护律师',
  'agent.of':
    '被代理人 被代理人姓名 被代理人姓名/名称 被代理当事人 被代理的当事人 代理何人 代理对象 代理的当事人 所代理当事人 所代理的当事人 代理当事人 被辩护人 被辩护人姓名 为何人辩护',
  'agent.kind': '代理人类型 代理类型 代理人身份 委托代理人类型 辩护人类型 辩护类型 诉讼代理人类型 代理人地位',
  'agent.licence': '执业证号 律师证号 执业证书号 执业证件号码 执业许可证号 执业编号 律师执业证 律师资格证号',
  'hearing.date':
    '开庭日期 庭审日期 开庭日期/时间 开庭日期及时间 开庭开始时间 庭审开始时间 开庭起始时间 开庭起止时间 排期开庭时间 实际开庭时间 排庭时间',
  'hearing.endedAt': '开庭结束时间 庭审结束时间 闭庭时间 休庭时间',
  'hearing.room':
    '法庭 开庭地点 庭审地点 开庭法庭 庭审法庭 开庭场所 法庭/地点 法庭名称 开庭法庭/地点 庭审场所 开庭庭室',
  'hearing.clerk': '开庭书记员 庭审书记员 出庭书记员 庭审记录人',
  'service.document': '送达文书 送达文书名称 送达文书类型 送达材料 送达的文书',
  'service.method': '送达方式 送达形式 文书送达方式',
  'service.recipient': '受送达人 受送达人姓名 被送达人 送达对象 受送达人姓名/名称 受送达当事人',
  'service.servedOn': '送达日期 文书送达日期 送达完成日期',
  'service.signedOn': '签收时间 受送达人签收时间',
  'limit.kind': '审限变更 审限变更类型 变更类型 变更情形 审限变更情形 期限变更 期限变更类型 延长/扣除/中止',
  'limit.cause':
    '审限变更事由 扣除审限事由 延长审限事由 扣除事由 延长事由 变更事由 变更原因 扣除原因 延长原因 其他扣除审限事由 审限变更原因 中止原因 中止事由',
  'limit.from':
    '扣除起始日期 扣除开始日期 延长起始日期 变更起始日期 变更开始日期 审限变更起始日期 扣除起日 中止日期 中止起始日期 扣除审限期间 扣除期间 延长期间 延长审限期间 变更期间 审限变更期间 变更起止日期 扣除起止日期 延长起止日期 延长期限 申请延长期限 扣除期限',
  'limit.to':
    '扣除截止日期 扣除结束日期 延长截止日期 延长至 变更截止日期 变更结束日期 审限变更截止日期 扣除止日 中止截止日期 扣除终止日期 延长届满日期',
  'limit.approvedOn': '审限变更批准日期 审限变更审批日期 延长批准日期 扣除批准日期',
  'payment.arrivedOn': '到账日期 到款日期 案款到账日期 执行款到账日期',
  'payment.amount': '案款金额 到账金额 到款金额 执行款金额 案款到账金额',
  'payment.paidOn': '发放日期 案款发放日期 执行款发放日期 发款日期 实际发放日期',
  'payment.delayApprovedOn':
    '延期审批日期 延期发放审批日期 延期批准日期 延期发放批准日期 暂缓发放审批日期 延期申请审批日期',
};

type Turning = Partial<Record<Group, Told | null>> & { words: string };

/** Words whose meaning the surroundings decide; `null`: there it is nothing of ours. First group = where nothing is told. */
const turning: Turning[] = [
  {
    words: '姓名 名称 姓名/名称 名称/姓名 姓名或名称 姓名(名称) 名称(姓名) 全称 中文姓名',
    party: 'party.name',
    agent: 'agent.name',
    service: 'service.recipient',
  },
  {
    words:
      '当事人姓名 当事人姓名/名称 当事人姓名或名称 当事人全称 当事人姓名(名称) 当事人 单位名称 企业名称 公司名称 机构名称 法人名称 组织名称 自然人姓名 单位全称 行政机关名称 机关名称 当事人姓名名称 诉讼参与人姓名',
    party: 'party.name',
    service: 'service.recipient',
    agent: 'agent.of',
    hearing: null,
    payment: null,
  },
  { words: '委托人 委托人姓名 委托人姓名/名称 委托方 委托当事人 委托单位', agent: 'agent.of' },
  {
    words: '证件类型 身份证件类型 证照类型 有效证件类型 当事人证件类型 登记证类别 证件名称 单位证照类型 单位证件类型',
    party: 'party.documentType',
  },
  {
    words:
      '证件号码 身份证号 公民身份证号 公民身份号码 身份证件号 居民身份证号 统一社会信用代码 社会统一信用代码 社会唯一信用代码 社会信用代码 统一信用代码 统一信用码 组织机构代码 机构代码 证照号码 有效证件号码 身份号码 当事人证件号码 当事人身份证号 登记证号 身份证 信用代码 身份证/统一社会信用代码 组织机构代码证号 营业执照号 营业执照注册号',
    party: 'party.documentNumber',
    agent: 'agent.licence',
  },
  {
    words:
      '手机号码 手机 联系电话 联系方式 电话号码 电话 移动电话 联系手机 联系手机号 联系电话号码 联系号码 移动电话号码 当事人手机号码 当事人手机 当事人电话 当事人联系电话 当事人联系方式 本人手机号码 本人手机 手机/电话 短信告知号码 手机电话 联系人手机号码 联系人手机 联系人电话 联系人联系电话 联系人联系方式 手机号码(本人) 单位电话 单位联系电话 单位联系方式',
    party: 'party.phone',
    agent: 'agent.phone',
  },
  { words: '性别 当事人性别', party: 'party.sex' },
  { words: '出生日期 出生年月 出生年月日 生日 当事人出生日期', party: 'party.birthDate' },
  {
    words:
      '住址 地址 住所 住所地 联系地址 家庭住址 家庭地址 现住址 现住地址 居住地址 居住地 经常居住地 住所地址 户籍地址 户籍所在地 户籍地 住址/住所地 住所地/住址 住址/住所 详细地址 当事人住址 当事人地址 注册地址 单位地址 通讯地址',
    party: 'party.address',
  },
  { words: '地位 身份 当事人身份 角色 称谓', party: 'party.role', agent: 'agent.kind' },
  { words: '类型 类别 种类', limit: 'limit.kind', party: 'party.kind', agent: 'agent.kind' },
  { words: '负责人', party: 'party.legalRepresentative' },
  { words: '书记员 承办书记员 跟案书记员 书记员姓名', case: 'clerk', hearing: 'hearing.clerk' },
  { words: '记录人', hearing: 'hearing.clerk' },
  { words: '开始时间 起始时间 日期 时间', hearing: 'hearing.date', limit: 'limit.from' },
  { words: '起止日期 起止时间 起止 期间', hearing: 'hearing.date', limit: 'limit.from' },
  { words: '排期日期', hearing: 'hearing.date' },
  { words: '结束时间 终止时间', hearing: 'hearing.endedAt', limit: 'limit.to' },
  { words: '地点 审判庭 场所 庭室', hearing: 'hearing.room' },
  { words: '文书 文书名称 文书类型 材料名称', service: 'service.document' },
  { words: '方式', service: 'service.method' },
  { words: '收件人 签收人 接收人', service: 'service.recipient' },
  { words: '收件时间', service: 'service.signedOn' },
  { words: '发送时间 寄出日期', service: 'service.servedOn' },
  { words: '事由 原因', limit: 'limit.cause' },
  { words: '起 起日 自 起期 期间(起)', limit: 'limit.from' },
  { words: '止 止日 至 截止日期 止期 届满日期 期间(止)', limit: 'limit.to' },
  {
    words: '批准日期 审批日期 审批通过日期',
    limit: 'limit.approvedOn',
    payment: 'payment.delayApprovedOn',
  },
  { words: '金额 数额', payment: 'payment.amount' },
  { words: '收款日期 缴款日期 入账日期 来款日期', payment: 'payment.arrivedOn' },
  { words: '支付日期 付款日期 发还日期', payment: 'payment.paidOn' },
];

/** Meanings that need their group to be told: 类型 alone is the kind of nothing. */
const needContext =
  /^(?:类型|类别|种类|日期|时间|身份|角色|称谓|地位|方式|起|止|自|至|原因|事由|起止|期间|金额|数额|文书|地点|负责人|手机电话)$/;

export function isVague(label: string): boolean {
  return needContext.test(labelKey(label));
}

/** 事由 is that of 审限 or nothing. */
export function hasOneGroup(label: string): boolean {
  const { turns } = lookUp(labelKey(label)) ?? {};
  return turns !== undefined && Object.keys(turns).length === 2;
}

interface Entry {
  field?: Told;
  rank: number;
  turns?: Turning;
}

/** 结案时间 is 结案日期, 证件编号 is 证件号码: endings that people use one for another. 法人姓名 is a person's, 法人名称 is not. */
const alike: Record<string, string> = {
  帐: '账',
  日期: '日',
  时间: '日',
  号码: '号',
  编号: '号',
  姓名: '名',
  名称: '名',
  金额: '额',
  数额: '额',
  种类: '类',
  类别: '类',
  类型: '类',
};
const endings = /帐|(?<=.)(?:日期|时间|号码|编号|(?<!法人)(?:姓名|名称)|金额|数额|种类|类别|类型)/g;

function folded(key: string): string {
  return key.replace(endings, (ending) => alike[ending] ?? ending);
}

/** Every word as it is written above. */
export const dictionaryWords: string[] = [];
const index = new Map<string, Entry>();

function enter(words: string, entry: Omit<Entry, 'rank'>): void {
  for (const [rank, word] of words.split(' ').entries()) {
    dictionaryWords.push(word);
    index.set(folded(word), { ...entry, rank });
  }
}

for (const [field, words] of Object.entries(plain) as [Told, string][]) enter(words, { field });
for (const turns of turning) enter(turns.words, { turns });

/** 原告姓名, 被申请人（一）名称: a role before a word of a person. */
const roled = new RegExp(`^(${roleWords.join('|')})(?:\\(?[\\d一二三四五六七八九十]{1,2}\\)?)?(?:的)?(.{2,14})$`);

/** 辩护人执业证号: an agent before a word of a person. */
const agents = /^(?:委托|指定|法定)?(?:诉讼)?(?:代理人|代理律师|辩护人|辩护律师|律师)(?:的)?(.{2,8})$/;

export interface Meaning {
  field: Told;
  /** Place among the synonyms: of two labels of one entry the better word wins. */
  rank: number;
  /** Role told by the label itself: 原告姓名. */
  role?: string;
}

/** What a label means where `context` says what it is about. */
export function meaningOf(label: string, context?: Context): Meaning | undefined {
  const key = labelKey(label);
  const found = lookUp(key) ?? either(key);
  if (found) return settle(found, key, context);
  const ofAgent = lookUp(agents.exec(key)?.[1] ?? '');
  if (ofAgent && context !== 'other') {
    const field = ofAgent.field?.startsWith('agent.') ? ofAgent.field : ofAgent.turns?.agent;
    if (field && field !== 'agent.of') return { field, rank: ofAgent.rank + 2 };
  }
  const parts = roled.exec(key);
  const entry = parts && lookUp(parts[2] as string);
  if (!entry?.turns || context === 'agent' || context === 'other') return undefined;
  const field = entry.turns.party;
  return field ? { field, rank: entry.rank + 2, role: parts?.[1] as string } : undefined;
}

/** Groups that a label speaks for by itself. */
export function groupOfLabel(label: string): Group | undefined {
  const key = labelKey(label);
  const found = lookUp(key) ?? either(key);
  if (!found && agents.test(key)) return meaningOf(label) && 'agent';
  return found?.field && groupOf(found.field);
}

/** Quick answer whether a text is a label of the dictionary at all. */
export function isKnownLabel(label: string): boolean {
  return meaningOf(label) !== undefined || lookUp(labelKey(label)) !== undefined;
}

function lookUp(key: string): Entry | undefined {
  const found = index.get(folded(key));
  if (found || !before.test(key)) return found;
  const entry = index.get(folded(key.replace(before, '')));
  return key.startsWith('当前') || (entry?.field && groupOf(entry.field) === 'case') ? entry : undefined;
}

/** 当前手机号码; 案件立案日期, 是否裁判文书上网 of entries of the case. */
const before = /^(?:当前|本案|该案|案件|是否)/;

/** 身份证号/统一社会信用代码, 住址或住所地: both halves mean the same. */
function either(key: string): Entry | undefined {
  const halves = key.split(/[/、或]|\(|\)/).filter(Boolean);
  if (halves.length < 2 || halves.length > 3) return undefined;
  const entries = halves.map(lookUp);
  const [first] = entries;
  if (!first) return undefined;
  const same = entries.every((e) => e && (e.field ?? e.turns?.party) === (first.field ?? first.turns?.party));
  return same ? first : undefined;
}

function settle(entry: Entry, key: string, context: Context): Meaning | undefined {
  const { field, rank, turns } = entry;
  if (field) return allowed(field, context) ? { field, rank } : undefined;
  if (!turns || context === 'other') return undefined;
  if (context !== undefined && context !== 'case') {
    const here = turns[context];
    return here ? { field: here, rank } : undefined;
  }
  if (needContext.test(key)) return undefined;
  const first = (['case', 'party', 'service', 'hearing', 'limit', 'payment'] as const).find((g) => turns[g]);
  if (!first || (first !== 'case' && first !== 'party')) return undefined;
  return { field: turns[first] as Told, rank };
}

/** Under 法定代表人信息 or 原审情况 nothing is an entry of this case. */
function allowed(field: Told, context: Context): boolean {
  return context !== 'other' || field === 'party.legalRepresentative';
}
