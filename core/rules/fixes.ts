// Lossless corrections of one entry: the spelling changes, what is meant does not. Each is idempotent.

import { normaliseDocument, normalisePhone } from '../identity/normalise';

export type FixName =
  | 'trim'
  | 'half-width'
  | 'upper-case-x'
  | 'dashes'
  | 'document-spelling'
  | 'phone-spelling'
  | 'name-blanks';

const fixes: Record<FixName, (value: string) => string> = {
  trim: (value) => value.replace(/^[\s\u3000\u200B\uFEFF]+|[\s\u3000\u200B\uFEFF]+$/g, ''),
  'half-width': (value) => value.replace(/[\uFF01-\uFF5E]/g, toHalfWidth).replace(/\u3000/g, ' '),
  'upper-case-x': (value) => value.replace(/[xｘＸⅩ×]$/, 'X'),
  dashes: (value) => value.replace(/(?<=\d)[-\u2010-\u2015\u2212－](?=\d)/g, ''),
  'document-spelling': normaliseDocument,
  'phone-spelling': normalisePhone,
  /** Blanks inside a Chinese name are typing; between Latin words they are part of the name. */
  'name-blanks': (value) => fixes.trim(value).replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, ''),
};

export const fixNames = Object.keys(fixes) as FixName[];

export const fixLabels: Record<FixName, string> = {
  trim: '去掉首尾空格',
  'half-width': '全角转半角',
  'upper-case-x': '末位写成大写 X',
  dashes: '去掉横线',
  'document-spelling': '规范写法：半角、无空格、大写 X',
  'phone-spelling': '规范写法：半角、无空格和横线、无国家代码',
  'name-blanks': '去掉姓名里的空格',
};

/** The corrected value; a name that is not known changes nothing. */
export function applyFix(name: string, value: string): string {
  return isFix(name) ? fixes[name](value) : value;
}

function isFix(name: string): name is FixName {
  return Object.hasOwn(fixes, name);
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
