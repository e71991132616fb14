// 诉讼地位 and 当事人类型: who stands on which side. A word that is not known says nothing.

export type Side = 'claimant' | 'respondent' | 'third' | 'prosecution';

/** 诉讼地位 as lists and templates write them. */
export const usualRoles = [
  '原告',
  '被告',
  '第三人',
  '上诉人',
  '被上诉人',
  '申请人',
  '被申请人',
  '申请执行人',
  '被执行人',
  '被告人',
] as const;

/** The first that fits; what stands before is part of what stands after. */
const sides: [words: RegExp, side: Side][] = [
  [/公诉|检察院|检察机关|抗诉机关/, 'prosecution'],
  [/第三人|案外人|利害关系人|协助执行人|担保人|证人/, 'third'],
  [/被上诉人|被申请人|被申诉人|被执行人|被告|被异议人|赔偿义务机关|被申请复议人|被自诉人/, 'respondent'],
  [/原告|上诉人|申请人|申诉人|申请执行人|自诉人|异议人|赔偿请求人|起诉人|复议申请人|反诉人|被害人/, 'claimant'],
];

/** Side of a 诉讼地位 in this instance: 上诉人（原审被告） stands as 上诉人. undefined for a role that is not known. */
export function sideOf(role: string | null | undefined): Side | undefined {
  if (!role) return undefined;
  const now = role.replace(/[（(].*?[）)]/g, '');
  return sides.find(([words]) => words.test(now))?.[1];
}

/** 公诉机关 is no party with an identity of its own. */
export function isProsecution(role: string | null | undefined): boolean {
  return sideOf(role) === 'prosecution';
}

/** 原告 against 被告; third persons stand on no side. */
export function areOpposed(one: string | null | undefined, other: string | null | undefined): boolean {
  const sidesOfBoth = [sideOf(one), sideOf(other)].sort().join();
  return sidesOfBoth === 'claimant,respondent';
}

/** The accused of a criminal case, in custody as a rule and without a phone of their own. */
export function isAccused(role: string | null | undefined): boolean {
  if (!role || /附带民事诉讼被告人?$/.test(role)) return false;
  return /被告人|被告单位|罪犯|被申请人（强制医疗）/.test(role);
}

/** Whether a party of this case may be the accused: known by the role, or open as long as a criminal case has none. */
export function mayBeAccused(role: string | null | undefined, type: string): boolean {
  return role ? isAccused(role) : type.startsWith('刑');
}

/** True for 法人 and its kin, false for 自然人, undefined where the word does not tell. */
export function isOrganisation(kind: string | null | undefined): boolean | undefined {
  if (!kind) return undefined;
  if (/自然人|公民|个人/.test(kind)) return false;
  if (/法人|组织|单位|企业|机关|公司|社团|事业|团体|机构/.test(kind)) return true;
  return undefined;
}

export function isStateOrgan(kind: string | null | undefined): boolean {
  return /机关/.test(kind ?? '');
}

/** Words by which a page says that a party is served by announcement, cannot be found or has died. */
export function isAbsent(word: string | null | undefined): boolean {
  return /下落不明|公告送达|无法联系|无法送达|失联|死亡|已故|去世|继承人/.test(word ?? '');
}

/** 法定代理人, 监护人 */
export function isGuardian(word: string | null | undefined): boolean {
  return /法定代理|监护|指定代理/.test(word ?? '');
}

/** 律师 as an agent or a defender, with a licence. */
export function isLawyer(word: string | null | undefined): boolean {
  return !!word && /律师/.test(word) && !/实习/.test(word);
}
