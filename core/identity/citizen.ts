// 公民身份号码, GB 11643-1999, and the numbers built like it: residence permits (81, 82, 83) and permanent residents (9…).

import { type Day, isDay } from '../case/day';
import type { Verdict } from '../case/verdict';
import { error, fine, otherType, warning } from './answer';
import { areaState, isProvince } from './area';
import { normaliseDocument } from './normalise';
import { longestRun } from './placeholder';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const greatestAge = 120;
/** Older birth dates stand in samples only. */
const firstYear = 1850;

export const residentCard = '居民身份证';
export const residencePermit = '港澳台居民居住证';
export const permanentResidence = '外国人永久居留身份证';

/** ISO 7064 MOD 11-2 over the first 17 digits. */
export function citizenCheckCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** For 居民身份证 and, because its number is the holder's own, 户口簿. */
export function checkResidentCard(number: string, on: Day): Verdict {
  if (/^\d{15}$/.test(number)) return checkFifteen(number, on);
  const verdict = checkShape(number) ?? checkDates(number, on);
  if (verdict?.level === 'error') return verdict;
  if (number.startsWith('9')) return otherType('error', permanentResidence);
  if (isOfIslands(number)) return otherType('warning', residencePermit);
  return checkArea(number) ?? verdict ?? fine;
}

export function checkResidencePermit(number: string, on: Day): Verdict {
  const verdict = checkShape(number) ?? checkDates(number, on);
  if (verdict?.level === 'error') return verdict;
  if (isOfIslands(number) && number.slice(2, 6) === '0000') return verdict ?? fine;
  if (isOfIslands(number)) return warning('area-unknown', '居住证号码前六位应是香港、澳门或台湾的代码');
  return otherType('error', number.startsWith('9') ? permanentResidence : residentCard);
}

/** Since 2023-12-01 18 digits that begin with 9; before, three letters and twelve digits. */
export function checkPermanentResidence(number: string, on: Day): Verdict {
  if (/^[A-Z]{3}\d{12}$/.test(number)) return fine;
  const verdict = checkShape(number) ?? checkDates(number, on);
  if (verdict?.level === 'error') return verdict;
  if (!number.startsWith('9')) return otherType('error', isOfIslands(number) ? residencePermit : residentCard);
  return isProvince(number.slice(1, 3)) ? (verdict ?? fine) : warning('area-unknown', '受理地区代码查不到，请核对');
}

/** Day of birth from a number that holds one and is right; undefined otherwise. */
export function birthDateOf(text: string): Day | undefined {
  const number = readable(text);
  return number && dateIn(number);
}

/** Sex from the 17th digit; permanent residents' numbers do not tell. */
export function sexOf(text: string): '男' | '女' | undefined {
  const number = readable(text);
  if (!number || number.startsWith('9')) return undefined;
  return Number(number[16]) % 2 === 1 ? '男' : '女';
}

/** Full years on a day, undefined where the number does not tell. */
export function ageOn(text: string, on: Day): number | undefined {
  const born = birthDateOf(text);
  return born && isDay(on) ? fullYears(born, on) : undefined;
}

/** True when the holder is under 18 on the day. */
export function isMinor(text: string, on: Day): boolean | undefined {
  const age = ageOn(text, on);
  return age === undefined ? undefined : age < 18;
}

function fullYears(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

function checkShape(number: string): Verdict | undefined {
  if (longestRun(number) >= 12) return error('placeholder', '号码像是随手填写的，不是真实号码');
  if (/[^0-9X]/.test(number) || /X./.test(number)) return error('characters', '号码里有不该出现的字符');
  if (number.length !== 18) return error('length', '居民身份证等号码应为十八位');
  const check = citizenCheckCharacter(number);
  return check === number[17] ? undefined : error('checksum', '校验位不符，至少有一位录错');
}

function checkDates(number: string, on: Day): Verdict | undefined {
  const born = dateIn(number);
  if (!isDay(born) || Number(born.slice(0, 4)) < firstYear) return error('birth-date', '号码中的出生日期不存在');
  if (!isDay(on)) return undefined;
  if (born > on) return error('birth-date-future', '号码中的出生日期晚于今天');
  return fullYears(born, on) > greatestAge ? warning('age', '按号码推算年龄超过一百二十岁，请核对') : undefined;
}

function checkArea(number: string): Verdict | undefined {
  const state = areaState(number.slice(0, 6));
  if (state === 'impossible') return error('province', '号码开头的省份代码不存在');
  return state === 'unknown' ? warning('area-unknown', '号码前六位的行政区划查不到，请核对') : undefined;
}

function checkFifteen(number: string, on: Day): Verdict {
  if (longestRun(number) >= 12) return error('placeholder', '号码像是随手填写的，不是真实号码');
  const long = longForm(number);
  const wrong = [checkDates(long, on), checkArea(long)].find((verdict) => verdict?.level === 'error');
  return wrong ?? warning('old-form', '十五位身份证已停用，应填现在的十八位号码');
}

/** The 18 characters of a number that is right in shape and whose day of birth exists. */
function readable(text: string): string | undefined {
  const number = longForm(normaliseDocument(text));
  return !checkShape(number) && isDay(dateIn(number)) ? number : undefined;
}

/** Hong Kong 81, Macao 82, Taiwan 83. */
function isOfIslands(number: string): boolean {
  return ['81', '82', '83'].includes(number.slice(0, 2));
}

/** 15 digits had no century; 996–999 marked centenarians, born in the 19th. Other numbers stay as they are. */
function longForm(number: string): string {
  if (number.length !== 15) return number;
  const century = /99[6-9]$/.test(number) ? '18' : '19';
  const digits = number.slice(0, 6) + century + number.slice(6);
  return digits + citizenCheckCharacter(digits);
}

function dateIn(number: string): Day {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}
