// The 案号 that a document is about.

import { formatCaseNumber, parseCaseNumber } from '../case/case-number';
import { cleanLabel } from './label-text';

const shape =
  /[（(〔[【]\s*(?:19|20|１９|２０)[\d０-９]{2}\s*[）)〕\]】]\s*(?:最高法|[\p{Script=Han}][\d０-９\s]{0,8})[\p{Script=Han}\s]{1,10}?(?:字?\s*第)?\s*[\d０-９]{1,8}\s*号(?:\s*之\s*(?:[一二三四五六七八九十百]+|\d{1,3}))?/gu;

const example = /(?:例|如|例如|格式|示例|样例|形如|诸如)[:：]?\s*[“"「]?$/;
const otherCase =
  /(?:(?:原审|关联|(?<!当)前案|原案|执行依据|依据文书|原执行|另案|参照|串案|系列案)[^（(〔[【，,。；;]{0,10}|(?:一审|二审|上诉|再审|移送|生效|诉前|保全|调解|相关|被执行)(?:案件?|的)?(?:案号|文号|文书|文书号|判决书?|裁定书?|法律文书)[^（(〔[【，,。；;]{0,4})$/;

/** Numbers in running text, formatted; examples and numbers said to be of another case are left out. */
export function caseNumbersIn(text: string): string[] {
  if (!/(?:19|20|１９|２０)/.test(text)) return [];
  const found: string[] = [];
  for (const hit of text.matchAll(shape)) {
    const lead = text.slice(Math.max(0, hit.index - 24), hit.index);
    if (example.test(lead) || otherCase.test(lead)) continue;
    const parsed = parseCaseNumber(hit[0]);
    if (parsed) found.push(formatCaseNumber(parsed));
  }
  return found;
}

/** One 案号 written as a person wrote it, or undefined. */
export function caseNumberOf(value: string): string | undefined {
  const parsed = parseCaseNumber(value);
  return parsed ? formatCaseNumber(parsed) : caseNumbersIn(value)[0];
}

/** A label that speaks of another case's number: 原审案号, 关联案号. */
export function isOtherCaseLabel(label: string): boolean {
  const text = cleanLabel(label);
  return (
    text.length < 20 &&
    /案号|字号|文号|文书号|案件|依据/.test(text) &&
    /原|关联|一审|二审|再审|前|依据|移送|另|相关|参照|上诉|系列|串/.test(text)
  );
}
