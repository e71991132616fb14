// What may be shown of a person: the masks of the project, the same on every surface.

import { normaliseDocument, normalisePhone } from './normalise';

const doubleSurnames =
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 东方 南宫 夏侯 轩辕 端木 百里 呼延 东郭 西门 独孤 拓跋 公冶 太史 澹台 淳于 单于 申屠 鲜于 闻人 赫连 钟离 闾丘 万俟 濮阳 仲孙 宗政'.split(
    ' ',
  );
const organisationEnd =
  /(?:公司|集团|企业|中心|政府|银行|基地|机关|联盟|苏木|嘎查|医院|学校|学院|法院|工厂|商店|厂|矿|店|行|社|会|所|院|校|园|局|部|委|办|处|科|站|队|团|学|馆|场|村)$/;
/** Province, prefecture and county in front of a firm's own name. */
const region = /^(?:\p{Script=Han}{2,7}?(?:自治区|自治州|省|市|盟|县|旗|区)){1,3}(?=\p{Script=Han}{4})/u;

/** As normalisePhone writes it; an extension is left out. */
const landline = /^(0\d{2,3}-)\d{4,5}(\d{3})(?:-\d+)?$/;

/** 张*, 欧阳**, 松泉**公司; anything else shows its first and last character. */
export function maskName(name: string): string {
  const plain = name.trim();
  if (/^\p{Script=Han}{2,4}$/u.test(plain) && !/(?:公司|政府|银行|法院|学校|医院)$/.test(plain))
    return maskPerson(plain);
  const end = organisationEnd.exec(plain)?.[0];
  if (!end || !/^\p{Script=Han}{5,}$/u.test(plain.replace(/[（）()\d\s·A-Za-z]/g, ''))) return ends(plain);
  const own = plain.replace(region, '');
  // Two characters and the ending would be the whole name.
  return `${(own.length > end.length + 2 ? own : plain).slice(0, 2)}**${end}`;
}

/** 1522**********6012, E12****78. */
export function maskDocument(number: string): string {
  const plain = normaliseDocument(number);
  if (/^[0-9A-Z]{15}$|^[0-9A-Z]{18}$/.test(plain)) return around(plain, 4, 4);
  if (/^[A-Z]{1,2}\d{6,10}$/.test(plain)) return `${plain.slice(0, 3)}****${plain.slice(-2)}`;
  return ends(plain);
}

/** 138****5678, 0482-****371. */
export function maskPhone(number: string): string {
  const plain = normalisePhone(number);
  if (/^1\d{10}$/.test(plain)) return around(plain, 3, 4);
  return landline.test(plain) ? plain.replace(landline, '$1****$2') : ends(plain);
}

function maskPerson(name: string): string {
  return name.length > 2 && doubleSurnames.includes(name.slice(0, 2))
    ? `${name.slice(0, 2)}**`
    : `${name.slice(0, 1)}*`;
}

function around(text: string, before: number, after: number): string {
  return text.slice(0, before) + '*'.repeat(text.length - before - after) + text.slice(-after);
}

/** Too short a text shows its first character only. */
function ends(text: string): string {
  const characters = [...text];
  if (characters.length <= 2) return characters.length === 0 ? '' : `${characters[0]}*`;
  return `${characters[0]}${'*'.repeat(Math.min(characters.length - 2, 6))}${characters.at(-1)}`;
}
