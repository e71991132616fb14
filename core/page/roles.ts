// Titles of cards, tabs, fieldsets and group cells: whose entries stand below them.

import type { Group } from '../case/fields';
import type { Context } from './dictionary';
import { cleanLabel } from './label-text';

/** 诉讼地位 that stand before a word of a person as well, 原告姓名; longer ones before those that they begin with. */
export const roleWords =
  '再审申请人 反诉原告 反诉被告 被上诉人 上诉人 申请执行人 被执行人 被申请人 申请人 利害关系人 案外人 异议人 赔偿请求人 公诉机关 被告人 被害人 自诉人 第三人 原告 被告'.split(
    ' ',
  );

/** 诉讼地位 that parties can have besides. */
const otherRoles =
  '有独立请求权第三人 无独立请求权第三人 附带民事诉讼原告人 附带民事诉讼被告人 附带民事诉讼原告 附带民事诉讼被告 再审被申请人 原审原告 原审被告 原审第三人 协助执行人 担保人 赔偿义务机关 被告单位'.split(
    ' ',
  );

const agentWord = /代理人|辩护人|律师|法律工作者/;
const agentRole =
  /^(?:委托诉讼代理人|委托代理人|诉讼代理人|法定代理人|指定代理人|代理人|辩护人|指定辩护人|委托辩护人|代理律师|辩护律师|律师|法律援助律师)/;
const otherWord =
  /^(?:法定代表人|负责人|法人代表|紧急联系人|联系人|合议庭|审判组织|审判人员|承办法官|承办人|证人|鉴定|评估|证据|质证|担保|财产|诉讼费|原审|关联|移送|类案|类似案|相似案|上一审|一审案件|前案|收件人|近亲属|亲属|监护人|家属|陪审员|保全|翻译|诉讼代表人)|^(?:系统|通知|重要)?(?:公告|通知|公示|消息)$/;

const ordinal = '(?:[（(]?第?[\\d一二三四五六七八九十]{1,3}[）)]?|[A-Z])';
const tail = '(?:人)?(?:的)?(?:基本|身份|主体)?(?:信息|情况|资料|详情|列表|名单|登记)?';
const editing = '新增|编辑|修改|查看|添加';
const deed = `${editing}|删除|保存|展开|收起`;
const act = `(?:第[\\d一二三四五六]步[:：]?)?(?:${editing}|填写|录入)`;
const deedsAfter = new RegExp(`(?:${deed}|详情|上移|下移)+$`);
const deedBefore = new RegExp(`^(?:${editing})`);
const roleTitle = new RegExp(
  `^${act}?(${[...otherRoles, ...roleWords].join('|')})${ordinal}?${tail}(?:[（(].{1,20}[）)])?(?:[:：\\-—·].{1,40})?$`,
);
const parties = '(?:当事人|诉讼参与人|诉讼参加人|诉讼主体)';
const partyTitle = new RegExp(`^${act}?${parties}`);
/** 当事人（原告）, 当事人信息—被告 */
const partyRole = new RegExp(`^${parties}(?:基本)?(?:信息)?[（(:：\\-—·](.+?)[）)]?$`);

export interface Title {
  context: Context;
  /** 诉讼地位 told by the title. */
  role?: string;
}

/** Reads what a title says; nothing where it speaks of nothing known. */
export function readTitle(text: string): Title | undefined {
  const title = cleanLabel(text)
    .replace(/^[一二三四五六七八九十\d]{1,2}[、.．]/, '')
    .replace(deedsAfter, '');
  if (title.length < 2 || title.length > 40) return undefined;
  const bare = title.replace(deedBefore, '');
  if (otherWord.test(bare)) return { context: 'other' };
  const role = roleTitle.exec(partyRole.exec(title)?.[1] ?? title)?.[1];
  if (role) return { context: 'party', role };
  if (title.length > 16) return undefined;
  if (agentWord.test(bare)) return { context: 'agent' };
  if (partyTitle.test(title)) return { context: 'party' };
  const group = groupWords.find(([word]) => word.test(bare))?.[1];
  return group && { context: aboutAll.test(bare) ? 'other' : group };
}

/** 审限预警说明, 法庭占用情况: of no case. */
const aboutAll = /(?:说明|须知|规定|标准|统计|日志|预警|提醒|占用情况)$/;

const groupWords: [RegExp, Group][] = [
  [/^(?:开庭|庭审|排期|庭审排期)(?!直播)/, 'hearing'],
  [/^(?:文书)?送达/, 'service'],
  [/^(?:审限|审理期限|扣除审限|延长审限|扣审|延审)/, 'limit'],
  [/^(?:案款|执行款|到账|款物)/, 'payment'],
  [/^(?:基本信息|案件信息|案件基本|立案信息|结案|收案信息|报结)/, 'case'],
];

/** 委托诉讼代理人, 辩护人 …: a row of the party grid that is an agent's. */
export function isAgentRole(role: string): boolean {
  return agentRole.test(cleanLabel(role));
}

const roleLabel = new RegExp(`^(${[...otherRoles, ...roleWords].join('|')})${ordinal}?$`);

/** 原告, 被告（二）: a 诉讼地位 that stands before a name. */
export function roleLabelled(text: string): string | undefined {
  return roleLabel.exec(cleanLabel(text))?.[1];
}

/** True for a text that is nothing but a 诉讼地位. */
export function roleIn(text: string): string | undefined {
  const found = roleTitle.exec(cleanLabel(text));
  return found?.[1];
}

const formWord = new RegExp(
  `^[已未]|自然人|(?:信息|情况|资料|详情|法人|组织)$|等[\\d一二两三四五六七八九十百余]*(?:名|位|家|个)?(?:人|公司|单位|当事人)?$|^(?:无|暂无|不详|略|未知)$|${deed}`,
);

/** 沈知微 after 原告：, and no deed, number, 诉讼地位 or word of a form; nor several names. */
export function isName(text: string): boolean {
  const one = /^[\p{Script=Han}·]{2,4}$|^[\p{Script=Han}·（）()A-Za-z]{5,40}$/u;
  return one.test(text) && !formWord.test(text) && !roleIn(text);
}
