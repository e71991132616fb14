// 适用程序 and 结案方式. A box may hold several words; courts write them in their own ways.

import { classOf, isFirstInstance } from './case-class';

export type Procedure = 'ordinary' | 'summary' | 'small-claims' | 'fast-track' | 'special' | 'payment-order' | 'notice';

const procedures: [words: RegExp, procedure: Procedure][] = [
  [/小额/, 'small-claims'],
  [/速裁/, 'fast-track'],
  [/简易/, 'summary'],
  [/特别/, 'special'],
  [/督促/, 'payment-order'],
  [/公示催告/, 'notice'],
  [/普通/, 'ordinary'],
];

type Words = readonly string[] | null | undefined;

/** All that the box says; empty for words that are not known. */
export function proceduresOf(words: Words): Procedure[] {
  return (words ?? []).flatMap((word) => procedures.find(([pattern]) => pattern.test(word))?.[1] ?? []);
}

/** 简易, 小额, 速裁. */
export function isSimplified(words: Words): boolean {
  return proceduresOf(words).some((p) => p === 'summary' || p === 'small-claims' || p === 'fast-track');
}

/** How most cases end: what a case that is about to be closed is taken to end with where nothing says so. */
export const usualClosingMode = '判决';

/** The same for enforcement. */
export const usualEnforcementMode = '执行完毕';

/** Ways to close a case that most courts know, for a choice. */
export const commonClosingModes = ['判决', '调解', '准予撤诉', '驳回起诉', '执行完毕', '终结本次执行程序'];

/** A judgment on the merits: 判决, and the results of a second instance that are judgments. */
export function isJudged(modes: Words): boolean {
  return (modes ?? []).some((mode) => /判决|^维持$|改判|宣告无罪|免予刑事处罚|有罪/.test(mode));
}

export function isMediated(modes: Words): boolean {
  return (modes ?? []).some((mode) => /调解/.test(mode));
}

export function isWithdrawn(modes: Words): boolean {
  return (modes ?? []).some((mode) => /撤诉|撤回(?:起诉|上诉|申请)|按撤/.test(mode));
}

/** 终结本次执行程序 */
export function isSuspendedEnforcement(modes: Words): boolean {
  return (modes ?? []).some((mode) => /终结本次|终本/.test(mode));
}

const enforcementOnly = /执行完毕|终结本次|终本|终结执行|销案|不予执行|保全完毕|部分保全|无标的物/;
const criminalOnly = /有罪|无罪|免予刑事|退回检察院|终止审理|不负刑事责任/;
const secondInstanceOnly = /发回重审|改判|^维持|撤回上诉/;

/** True when no case of this type can be closed so. Unknown words are possible. */
export function isImpossibleMode(type: string, mode: string): boolean {
  const own = classOf(type);
  if (own === 'enforcement') return /^(?:判决|调解|准予撤诉|按撤诉处理|驳回起诉|改判|发回重审)$/.test(mode);
  if (enforcementOnly.test(mode) && own !== 'other') return true;
  if (criminalOnly.test(mode)) return own === 'civil' || own === 'administrative';
  if (secondInstanceOnly.test(mode)) return isFirstInstance(type);
  // A public prosecution is neither mediated nor withdrawn by a party; a private one is, so it is no certainty.
  return own === 'compensation' && /按撤诉/.test(mode);
}
