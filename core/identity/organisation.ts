// 统一社会信用代码 (GB 32100-2015), 组织机构代码 (GB 11714) and the registration number of 15 digits before them.

import type { Verdict } from '../case/verdict';
import { error, fine, otherType, warning } from './answer';
import { isPrefecture, isProvince } from './area';
import { normaliseDocument } from './normalise';

export const creditCode = '统一社会信用代码';
export const organisationCode = '组织机构代码';
export const registrationNumber = '营业执照注册号';

/** Without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const registrars = '123456789ANY';
/** Fujian gave out its first codes in 2015 with another check character; they are valid. */
const pilotArea = '9135';

export function checkCreditCode(number: string): Verdict {
  if (isOrganisationCode(number)) return otherType('error', organisationCode);
  if (isRegistrationNumber(number)) return otherType('error', registrationNumber);
  if (/[^0-9A-HJ-NPQRTUWXY]/.test(number)) return error('characters', '代码里有不该出现的字符（不使用字母 I O S V Z）');
  if (number.length !== 18) return error('length', '统一社会信用代码应为十八位');
  if (!/^\d{6}$/.test(number.slice(2, 8))) return error('characters', '第三至八位应为数字的行政区划');
  return checkCharacter(number) ?? checkRegistrar(number) ?? fine;
}

export function checkOrganisationCode(number: string): Verdict {
  if (checkCreditCode(number).level === 'ok') return otherType('error', creditCode);
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(number)) return error('length', '组织机构代码应为九位');
  return isOrganisationCode(number) ? fine : error('checksum', '校验位不符，至少有一位录错');
}

/** Business licences carry a 统一社会信用代码 now, a registration number of 15 digits before. */
export function checkLicence(number: string): Verdict {
  if (isRegistrationNumber(number)) return fine;
  if (/^\d{13}$/.test(number)) return warning('old-form', '十三位注册号已停用，请核对现用代码');
  if (/^\d{15}$/.test(number)) return error('checksum', '注册号校验位不符，至少有一位录错');
  return checkCreditCode(number);
}

/** First two characters (登记管理部门, 机构类别) of a right 统一社会信用代码. */
export function registrarOf(text: string): string | undefined {
  const number = normaliseDocument(text);
  return checkCreditCode(number).level === 'error' ? undefined : number.slice(0, 2);
}

/** Σ aᵢ·3^(i−1) mod 31. */
export function creditCheckCharacter(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(code.charAt(i), 36), 0);
  const check = 11 - (sum % 11);
  return code[8] === (check === 10 ? 'X' : String(check % 11));
}

/** GS15-2006, ISO 7064 MOD 11,10. */
export function isRegistrationNumber(number: string): boolean {
  if (!/^\d{15}$/.test(number)) return false;
  let product = 10;
  for (const digit of number.slice(0, 14)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return Number(number[14]) === (11 - product) % 10;
}

function checkCharacter(number: string): Verdict | undefined {
  const embedded = isOrganisationCode(number.slice(8, 17));
  if (creditCheckCharacter(number) === number[17]) {
    return embedded ? undefined : warning('checksum', '第九至十七位的主体代码校验不符，请对照证照');
  }
  if (!embedded) return error('checksum', '校验位不符，至少有一位录错');
  return number.startsWith(pilotArea)
    ? warning('checksum', '校验位不符，但属于早期试点代码，请对照证照')
    : error('checksum', '校验位不符，多半是前八位或末位录错');
}

/** 100000 stands for the registrars of the whole country. Development zones have codes in no list. */
function checkRegistrar(number: string): Verdict | undefined {
  if (!registrars.includes(number.charAt(0))) return warning('registrar', '登记管理部门代码查不到，请对照证照');
  const area = number.slice(2, 8);
  if (area === '100000') return undefined;
  if (!isProvince(area.slice(0, 2))) return error('province', '代码中的省份不存在');
  return isPrefecture(area.slice(0, 4)) ? undefined : warning('area-unknown', '代码中的行政区划查不到，请核对');
}
