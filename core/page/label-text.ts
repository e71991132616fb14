// How a label is compared: without what people add around it.

/** Drawn for decoration: letters of icon fonts, and 📅. */
const drawings = '\\uE000-\\uF8FF\\u{1F300}-\\u{1F53F}\\u{1F5A0}-\\u{1FAFF}\\uFE0F';
const blanks = new RegExp(`[\\s\\u00A0\\u2000-\\u200F\\u2028-\\u202F\\u2060\\u3000\\uFEFF${drawings}]+`, 'gu');
const marks = /[(（[【〔](?:必填|选填|必填项|必录|非必填|可选|可不填|可多选|多选|单选|\*|＊)[)）\]】〕]/g;
const leading = /^[*＊★☆●•·◆■□▪►▶>※✱_|，,；;。、]+/;
const trailing = /[:：*＊★▪?？。.,，;；_|（(〔[]+$/;

/** Nothing that could be taken away. */
const bare = /^[\p{Script=Han}A-Za-z\d]*$/u;

/** Most labels are Han characters with a colon at most: told without any pattern. */
function hanLength(text: string): number {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return i;
  }
  return length;
}

/** A label as it is shown to people: without ：, *, （必填） and inner blanks. */
export function cleanLabel(text: string): string {
  const plain = hanLength(text);
  const rest = text.length - plain;
  if (plain > 0 && !text.startsWith('必填')) {
    if (rest === 0) return text;
    if (rest === 1 && (text.endsWith('：') || text.endsWith(':'))) return text.slice(0, plain);
  }
  if (bare.test(text) && !text.startsWith('必填')) return text;
  let label = text.replace(blanks, '').replace(marks, '');
  for (let last = ''; last !== label; ) {
    last = label;
    label = label
      .replace(leading, '')
      .replace(/^必填(?=..)/, '')
      .replace(trailing, '');
  }
  return label;
}

const numbering = /^(?:[(（]?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]|[①-⑳])(?=\p{Script=Han})/u;
const hint =
  /[(（[【](?:单位[:：]?)?(?:人民币|元|万元|元人民币|天|日|多选|单选|可多选|请.{0,12}|格式.{0,16}|例.{0,24}|yyyy.{0,16}|18位|11位|自动.{0,8}|系统.{0,8}|只读|如有|若有)[)）\]】]$/i;

/** 【结案方式】 */
const framed = /^[【[「〖](.+)[】\]」〗]$/;
/** 开庭日期 / Date */
const foreign = /(?<=\p{Script=Han}{2})\/?[A-Za-z][A-Za-z.]+$/u;

/** The form in which a label is looked up: half width, no numbering, no unit. */
export function labelKey(label: string): string {
  return cleanLabel(label)
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/[／|]/g, '/')
    .replace(numbering, '')
    .replace(hint, '')
    .replace(framed, '$1')
    .replace(foreign, '')
    .replace(trailing, '');
}

const notLabels =
  /^(?:元|万|万元|人民币|天|日|年|月|个月|人|件|号|时|分|秒|至|到|自|从|由|起至|~|～|-+|—+|–|%|％|第|转|分机|\/|、|[^\p{L}]+)$/u;
/** What a switch or an option says of itself, not what it asks. */
const states = /^(?:是|否|开|关|有|无|已?[启停]用|开启|关闭|on|off|yes|no)$/i;
const remark = /^(?:例|如|例如|注|提示|说明|备注说明|格式|示例|请|温馨提示|样例)(?:[:：(（〔]|如|输入|选择|填写|\d)/;

/** Could a person call this text the label of something? */
export function isLabelLike(text: string): boolean {
  if (text.length > 120) return false;
  const label = cleanLabel(text);
  if (label.length === 0 || label.length > 24) return false;
  if (!/[\p{L}]/u.test(label)) return false;
  return (
    !notLabels.test(label) &&
    !states.test(label) &&
    !courtPart.test(label) &&
    !remark.test(label) &&
    !/\d{6,}/.test(label)
  );
}

/** ）内2299民初 printed between the year and the number of a 案号. */
export const courtPart = /^[)）〕\]]\p{Script=Han}\d{2,4}\p{Script=Han}{0,4}字?第?$/u;

/** 案号 of 案号：（2022）… */
export function beforeColon(text: string): string | undefined {
  return /^\s*([^:：]{2,20})[:：]/.exec(text)?.[1];
}

/** Text that joins two controls of one label: 至, -, 元, 号. */
export function isJoint(text: string): boolean {
  const plain = text.replace(blanks, '');
  return (
    courtPart.test(plain) ||
    (plain.length <= 3 &&
      !/[:：]$/.test(plain) &&
      (plain === '' || notLabels.test(plain) || /^[()（）〔〕[\]字第号之]+$/.test(plain)))
  );
}

const unseen = `\\u200B-\\u200D\\u2060\\uFEFF${drawings}`;
const allUnseen = new RegExp(`[${unseen}]`, 'gu');
const word = `[^\\s\\u00A0\\u3000${unseen}]+`;
const folded = new RegExp(`^${word}(?: ${word})*$`, 'u');

/** A value as it is read: blanks folded, at most 2,000 characters, `null` when a person would call it empty. */
export function seenValue(text: string | null | undefined): string | null {
  if (!text) return null;
  if (text.length <= 100 && folded.test(text)) return isPrompt(text) ? null : text;
  const value = text
    .slice(0, 4000)
    .replace(allUnseen, '')
    .replace(/[\s\u00A0\u3000]+/g, ' ')
    .trim()
    .slice(0, 2000);
  return value === '' || isPrompt(value) ? null : value;
}

const prompt = /^(?:[-—–=]*\s*(?:请选择|请输入|请填写|点击选择|点击输入|全部|未选择)[^\d]{0,20}|[-—–]+)$/;

/** 请选择, --请选择--, — */
export function isPrompt(text: string): boolean {
  return prompt.test(text);
}

const nothing = /^(?:[-—–\s]+|暂无|暂无数据|未填写|未录入|待录入|未填|空|null|undefined|NaN)$/;

/** The arrow of a drop-down, the cross that clears it. */
const drawn = /^[\s×✕✖]+(?=\S)|[\s▾▼▽⌄∨✕✖]+$/g;

/** A value shown as plain text, where pages write words for nothing. 无 is an answer. */
export function shownValue(text: string): string | null {
  const value = seenValue(text.replace(drawn, ''));
  return value === null || nothing.test(value) ? null : value;
}
