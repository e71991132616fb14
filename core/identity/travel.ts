// Passports and passes. Their forms changed often and are not published in full: a pattern is seldom more than a warning.

import type { Verdict } from '../case/verdict';
import { error, fine, warning } from './answer';

const chinesePassport =
  /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[SPD]E\d{7}|[SD]\d{7,8}|P\d{7}|[KH]\d{8}|H[A-Z]\d{7}|M[A-Z]\d{7})$/;

/** A foreign passport has any form: only what looks Chinese and is too short or too long is told. */
export function checkPassport(number: string): Verdict {
  if (chinesePassport.test(number)) return fine;
  if (/^(?:E[A-Z]?|G)\d+$/.test(number)) return warning('pattern', '像是中国护照，但位数不符');
  return checkForeignPassport(number);
}

export function checkChinesePassport(number: string): Verdict {
  return chinesePassport.test(number) ? fine : warning('pattern', '与中国护照的格式不符，请核对');
}

export function checkForeignPassport(number: string): Verdict {
  if (/[^0-9A-Z]/.test(number)) return warning('characters', '护照号码一般只有字母和数字');
  return /^(?=.*\d)[A-Z0-9]{5,17}$/.test(number) ? fine : warning('pattern', '护照号码的位数少见，请核对');
}

/** H or M, 8 digits, on older cards two more for the issue. */
export function checkHongKongMacaoPass(number: string): Verdict {
  if (/^[HM]\d{8}(?:\d{2})?$/.test(number)) return fine;
  return error('pattern', '港澳居民来往内地通行证应为字母 H 或 M 加八位数字');
}

export function checkTaiwanPass(number: string): Verdict {
  if (/^\d{8}$/.test(number)) return fine;
  if (/^\d{10}(?:\([A-Z]\)|[A-Z])?$/.test(number)) return warning('old-form', '旧版台胞证号码，请核对是否已换发');
  return warning('pattern', '台湾居民来往大陆通行证一般为八位数字，请核对');
}

export function checkMainlandPass(number: string): Verdict {
  if (/^(?:[CWTL]\d{8}|C[A-Z]\d{7})$/.test(number)) return fine;
  return warning('pattern', '与往来港澳、台湾通行证的格式不符，请核对');
}

/** Identity cards of Hong Kong, Macao and Taiwan, where a court lists them. */
export function checkIslandCard(number: string): Verdict {
  if (/^(?:[A-Z]{1,2}\d{6}\(?[0-9A]\)?|[157]\d{6}\(?\d\)?|[A-Z][1289]\d{8})$/.test(number)) return fine;
  return warning('pattern', '与港澳台身份证的格式不符，请核对');
}
