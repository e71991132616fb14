// Numbers given by an office or a profession: 律师执业证号 (SF/T 0022-2021), military and police cards, 出生医学证明.

import { type Day, isDay } from '../case/day';
import type { Verdict } from '../case/verdict';
import { error, fine, warning } from './answer';
import { isProvince } from './area';

/** Lawyers have been licensed since the regulations of 1980. */
const firstLicences = 1980;

/** 1 kind, 2 province, 2 prefecture, 4 year of the first licence, 1 class, 1 sex, 6 sequence; no check digit. */
export function checkLawyerLicence(number: string, on: Day): Verdict {
  if (/^\d{12}$/.test(number)) return warning('old-form', '十二位执业证号为旧版，请核对是否已换发');
  if (/\D/.test(number)) return error('characters', '执业证号只有数字');
  if (number.length !== 17) return error('length', '律师执业证号应为十七位');
  if (!isProvince(number.slice(1, 3))) return warning('province', '执业证号中的省份代码查不到，请核对');
  const year = Number(number.slice(5, 9));
  const now = isDay(on) ? Number(on.slice(0, 4)) : year;
  return year >= firstLicences && year <= now ? fine : warning('year', '执业证号中的首次执业年份不合理，请核对');
}

/** `军字第2001988号` and its kin, or digits alone. */
export function checkMilitaryCard(number: string): Verdict {
  if (/^\p{Script=Han}{1,5}第?\d{4,10}号?$/u.test(number) || /^\d{7,10}$/.test(number)) return fine;
  return warning('pattern', '与军官证、士兵证的格式不符，请核对');
}

export function checkPoliceCard(number: string): Verdict {
  return /^(?:\p{Script=Han}{1,5}第?)?\d{6,8}号?$/u.test(number)
    ? fine
    : warning('pattern', '与警官证的格式不符，请核对');
}

export function checkBirthCertificate(number: string): Verdict {
  return /^[A-Z]\d{9}$/.test(number) ? fine : warning('pattern', '出生医学证明应为一个字母加九位数字，请核对');
}
