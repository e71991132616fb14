// Quality of a name, told by flags: the name itself is not kept.

import type { NameFact } from '../case/facts';

type NameFlag = NameFact['flags'][number];

const placeholder =
  /^(?:不详|未知|无|无名|待定|待补|测试|某某?|[×xX*＊/／\-—－.。?？]+|姓名|名称|张三|李四|王五|原告|被告)$/;
const unknownPerson = /^(?:无名氏|身份不明|自报|不明身份)/;
const salutation = /(?:先生|女士|小姐|同志|经理|老板)$/;
/** A person's name over 100 or an organisation's over 200 characters breaks the upload; see the field lengths of the disclosure platform. */
const longest = 200;

/** The same name gives the same digest: outer and inner blanks do not count, full-width brackets count as half-width ones. */
export function normaliseName(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Bidi_Control}\u3000\u200B-\u200F\uFEFF]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
}

export function nameFlags(text: string): NameFlag[] {
  const name = normaliseName(text);
  const tests: [NameFlag, boolean][] = [
    ['placeholder', placeholder.test(name)],
    ['digits', /[0-9０-９]/.test(name) && !/(?:公司|厂|店|社|所|部|中心|局|院|校)/.test(name)],
    ['salutation', salutation.test(name)],
    ['blanks', /^[\s\u3000]|[\s\u3000]$|\u3000/.test(text)],
    ['too-long', name.length > longest],
    ['unknown-person', unknownPerson.test(name)],
  ];
  return tests.filter(([, holds]) => holds).map(([flag]) => flag);
}
