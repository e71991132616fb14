// One spelling for each number, so that equal numbers have equal digests. Every function here is idempotent.

const blanks = /[\s\u200B-\u200F\u2060\uFEFF\u115F\u1160\u00AD]/g;
const dashes = /[-\u2010-\u2015\u2212\u30FC_]/g;

/** Half width, upper case, without blanks and dashes; × and Ⅹ in the last place are X. */
export function normaliseDocument(text: string): string {
  return compose(text)
    .replace(dashes, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/[×✕✖]$/, 'X');
}

/**
 * Mobile numbers as 11 digits without +86, landlines as `0482-8123456` with `-801` for an extension,
 * others as they are without blanks and dashes.
 */
export function normalisePhone(text: string): string {
  const plain = compose(text).replace(/[.()·]/g, '');
  const digits = plain.replace(dashes, '').replace(/^(?:\+?86|0086|0)+(?=1[3-9]\d{9}$)/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return digits;
  return landline(plain.replace(dashes, '-')) ?? landline(digits) ?? digits;
}

/** `(0482)8123456转801` → `0482-8123456-801`; undefined when it is no landline with an area code. */
function landline(plain: string): string | undefined {
  const parts =
    /^(?:\+?86-?|0086-?)?0?(?<area>10|2\d|[3-9]\d{2})-?(?<number>[2-8]\d{6,7})(?:(?:-|转|#)(?<extension>\d{1,6}))?$/.exec(
      plain,
    )?.groups;
  if (!parts || !/^(?:\+|00|86|0)/.test(plain)) return undefined;
  return `0${parts.area}-${parts.number}${parts.extension ? `-${parts.extension}` : ''}`;
}

function compose(text: string): string {
  return text.normalize('NFKC').replace(blanks, '').normalize('NFKC');
}
