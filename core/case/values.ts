// What a person sees in a box or a cell → the value it means. The same for pages and for files.
// Each parser gives undefined for text that it does not understand, so that nothing is guessed.

import { isDay } from './day';

/** 2022-06-14, 2022/6/14, 2022.06.14, 2022年6月14日, 20220614, with or without a time → `2022-06-14` or `2022-06-14T09:00`. */
export function parseMoment(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(\d{1,2})[:时](\d{1,2})?(?:[:分](\d{1,2})?(?:\.\d+)?秒?)?分?)?$/.exec(
      plain,
    ) ?? /^(\d{4})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/.exec(plain);
  if (!parts) return undefined;
  const [, year, month, date, hour, minute] = parts;
  const day = `${year}-${two(month)}-${two(date)}`;
  if (!isDay(day)) return undefined;
  if (hour === undefined) return day;
  if (Number(hour) > 24 || Number(minute ?? 0) > 59) return undefined;
  return `${day}T${two(hour)}:${two(minute ?? '0')}`;
}

/** Days as they stand in a sentence: 2022-06-14, 2022/6/14, 2022年6月14日. */
export const writtenDays = /\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?/g;

/** The day of a moment in any of its spellings. */
export function parseDay(text: string): string | undefined {
  return parseMoment(text)?.slice(0, 10);
}

const yes = ['是', '√', '✓', '1', 'Y', 'YES', '有', 'TRUE'];
const no = ['否', '×', 'X', '0', 'N', 'NO', '无', '未', 'FALSE'];

export function parseYes(text: string): boolean | undefined {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  if (yes.includes(plain)) return true;
  if (no.includes(plain)) return false;
  return undefined;
}

/** What a column of money may be written in. */
export const moneyUnits = ['元', '万元'] as const;

/** Money in 元. `unit` is what the header says; a unit in the text itself wins. */
export function parseMoney(text: string, unit: (typeof moneyUnits)[number] = '元'): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，¥￥]/g, '')
    .replace(/^人民币/, '');
  const parts = /^(-?\d+(?:\.\d+)?)(元|万元|万)?$/.exec(plain);
  if (!parts) return undefined;
  const tenThousands = (parts[2] ?? unit).startsWith('万');
  const value = Number(parts[1]) * (tenThousands ? 10_000 : 1);
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : undefined;
}

/** Lists in one box: 、 ； ; ，, or a line break between. */
export function parseList(text: string): string[] {
  return text
    .split(/[、；;，,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const procedures: Record<string, string> = {
  普通: '普通程序',
  普通程序独任制: '普通程序',
  简易: '简易程序',
  小额: '小额诉讼程序',
  小额诉讼: '小额诉讼程序',
  小额程序: '小额诉讼程序',
  速裁: '速裁程序',
};

const closingModes: Record<string, string> = {
  调解结案: '调解',
  撤诉: '准予撤诉',
  准许撤诉: '准予撤诉',
  按撤诉: '按撤诉处理',
  履行完毕: '执行完毕',
  终本: '终结本次执行程序',
};

/** 适用程序 in its canonical words; a box may hold several. Words not known are kept as written. */
export function canonicalProcedures(text: string): string[] {
  return parseList(text).map((word) => procedures[word] ?? word);
}

/** 结案方式 in its canonical words. Words not known are kept as written. */
export function canonicalClosingModes(text: string): string[] {
  return parseList(text).map((word) => closingModes[word] ?? word);
}

function two(text: string | undefined): string {
  return String(text).padStart(2, '0');
}
