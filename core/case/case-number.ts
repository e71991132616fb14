// 案号: 法〔2015〕137号 articles 2–3, amended by 法〔2018〕335号 (专门审判代字). Free of Zod.

/** The parts of a 案号. `legacy` marks the form 字第 used before 2016. */
export interface CaseNumber {
  year: number;
  court: string;
  special?: string;
  type: string;
  number: string;
  sub?: string;
  legacy?: boolean;
}

/** The first character of a 法院代字: the province, 兵 for the 生产建设兵团, 军 for the courts of the army. */
const province = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕秦甘陇青宁新兵军';
const modern = new RegExp(
  `^\\((?<year>(?:19|20)\\d{2})\\)(?<court>最高法|[${province}]\\d{0,4})(?<special>知|商)?(?<type>\\p{Script=Han}{1,5}?)第?(?<number>\\d{1,8})号(?:之(?<sub>[一二三四五六七八九十百]+|\\d{1,3}))?$`,
  'u',
);
const courtCode = new RegExp(`^(?:最高法|[${province}](?:\\d{2}|\\d{4})?)$`, 'u');
/** A type that is known wins over the names of courts: 松泉民初 is 松泉 and 民初, not 松 and 泉民初. */
const oldTypes = '刑初|刑终|民初|民终|行初|行终|民再|刑再|行再|执|民申';
const legacy = new RegExp(
  `^\\((?<year>(?:19|20)\\d{2})\\)(?<court>\\p{Script=Han}{1,8}?)(?<type>${oldTypes}|(?!\\p{Script=Han}*(?:${oldTypes})字)\\p{Script=Han}{1,3})字第(?<number>\\d{1,8})号(?:之(?<sub>[一二三四五六七八九十百]+|\\d{1,3}))?$`,
  'u',
);

/**
 * Reads one 案号 in any of its spellings: full width, 〔〕 or [] for （）, blanks inside.
 * Unknown 类型代字 of one to five characters parse; text around the number does not.
 */
export function parseCaseNumber(text: string): CaseNumber | undefined {
  if (text.length > 80) return undefined;
  const plain = normalise(text);
  const found = modern.exec(plain);
  if (found?.groups) return fromGroups(found.groups);
  const old = legacy.exec(plain);
  return old?.groups && { ...fromGroups(old.groups), legacy: true };
}

/**
 * 法院代字 from what a person typed: the code alone (内2299, also full width or with blanks), or a whole 案号 of the court.
 * One character for a high court, two digits more for an intermediate one, four for a basic one.
 */
export function parseCourtCode(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const plain = normalise(text);
  if (courtCode.test(plain)) return plain;
  const whole = parseCaseNumber(text);
  return whole && courtCode.test(whole.court) ? whole.court : undefined;
}

/** Writes a 案号 the way the court prints it, with （）. */
export function formatCaseNumber(n: CaseNumber): string {
  const sub = n.sub ? `之${n.sub}` : '';
  const middle = n.legacy ? `${n.court}${n.type}字第` : `${n.court}${n.special ?? ''}${n.type}`;
  return `（${n.year}）${middle}${n.number}号${sub}`;
}

/** `（2022）内2299民初418号` → `民初418号`, as it is said in sentences. */
export function shortCaseNumber(text: string): string {
  const n = parseCaseNumber(text);
  return n ? `${n.type}${n.number}号${n.sub ? `之${n.sub}` : ''}` : text;
}

/** NFKC leaves 〔〕【】 as they are and would change names, so it is used here only. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[〔[【{]/g, '(')
    .replace(/[〕\]】}]/g, ')');
}

function fromGroups(groups: Record<string, string | undefined>): CaseNumber {
  const { year = '', court = '', special, type = '', number = '', sub } = groups;
  return {
    year: Number(year),
    court,
    ...(special && { special }),
    type,
    number,
    ...(sub && { sub }),
  };
}
