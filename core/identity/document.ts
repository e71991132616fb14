// The door for documents: the court's word for the type and a number give a verdict that repeats no part of the number.

import type { Verdict } from '../case/verdict';
import { error, fine, otherType, warning } from './answer';
import {
  checkPermanentResidence,
  checkResidencePermit,
  checkResidentCard,
  permanentResidence,
  residencePermit,
  residentCard,
} from './citizen';
import { normaliseDocument } from './normalise';
import { checkBirthCertificate, checkLawyerLicence, checkMilitaryCard, checkPoliceCard } from './office';
import { checkCreditCode, checkLicence, checkOrganisationCode, creditCode } from './organisation';
import { isPlaceholder } from './placeholder';
import {
  checkChinesePassport,
  checkForeignPassport,
  checkHongKongMacaoPass,
  checkIslandCard,
  checkMainlandPass,
  checkPassport,
  checkTaiwanPass,
} from './travel';

type Check = (number: string, on: string) => Verdict;

/** The first that fits: 外国人永久居留身份证 and 香港身份证 hold the word 身份证 too. */
const checks: [words: RegExp, check: Check][] = [
  [/永久居留|永居/, checkPermanentResidence],
  [/居住证/, checkResidencePermit],
  [/来往内地|回乡证/, checkHongKongMacaoPass],
  [/来往大陆|台胞证/, checkTaiwanPass],
  [/往来(?:港澳|台湾|香港|澳门)/, checkMainlandPass],
  [/(?:香港|澳门|港澳|台湾).*身份证/, checkIslandCard],
  [/户口|户籍/, checkHouseholdBook],
  [/身份证|公民身份|身份号码/, checkResidentCard],
  [/(?:外国|境外)护照/, checkForeignPassport],
  [/(?:中国|中华人民共和国|普通|公务|外交)护照/, checkChinesePassport],
  [/护照/, checkPassport],
  [/军官|士兵|军人|文职|士官|武警|义务兵|离休|退休证/, checkMilitaryCard],
  [/警官|警察|人民警察/, checkPoliceCard],
  [/律师|执业证/, checkLawyerLicence],
  [/出生(?:医学)?证明/, checkBirthCertificate],
  [/统一社会信用|社会信用代码|信用代码/, checkCreditCode],
  [/组织机构/, checkOrganisationCode],
  [/营业执照|工商注册|注册号|登记证/, checkLicence],
];

const mobile = '手机号码';

/**
 * Judges a document number.
 * @param type the court's word: 居民身份证, 护照, 统一社会信用代码 …
 * @param on ISO day on which the age is reckoned
 */
export function checkDocument(type: string, number: string, on: string): Verdict {
  const plain = normaliseDocument(number);
  if (!/\S/.test(number)) return error('empty', '号码没有填写');
  if (plain === '' || isPlaceholder(plain)) return error('placeholder', '填的不是号码，像是占位的内容');
  const words = type.normalize('NFKC').replace(/\s/g, '');
  const check = checks.find(([pattern]) => pattern.test(words))?.[1];
  if (!check) return warning('type-unknown', '证件类型不在已知之列，号码没有核对');
  const verdict = check(plain, on);
  if (verdict.level === 'ok') return number === plain || isPrinted(check, number) ? fine : odd;
  return verdict.code === 'other-type' ? verdict : (recognised(check, plain, on) ?? verdict);
}

/** An organisation code is printed with a dash before its check character. */
function isPrinted(check: Check, number: string): boolean {
  return check === checkOrganisationCode && /^[0-9A-Z]{8}-[0-9X]$/.test(number);
}

const odd = warning('format', '号码正确，但写法不规范（空格、全角、横线或小写 x）');

function checkHouseholdBook(number: string, on: string): Verdict {
  if (/^\d{9,10}$/.test(number)) return warning('old-form', '这是户口簿的簿号，应填本人的公民身份号码');
  return checkResidentCard(number, on);
}

/** A number that is wrong for its type but right for another. */
function recognised(own: Check, number: string, on: string): Verdict | undefined {
  const level = own === checkForeignPassport || own === checkPassport ? 'warning' : 'error';
  if (/^1[3-9]\d{9}$/.test(number)) return otherType(level, mobile);
  const found = others.find(([is]) => is(number, on));
  return found && otherType(/^[\dX]+$/.test(number) ? 'error' : level, found[1]);
}

const others: [is: (number: string, on: string) => boolean, type: string][] = [
  [(n, on) => checkResidentCard(n, on).level === 'ok', residentCard],
  [(n, on) => checkResidencePermit(n, on).level === 'ok', residencePermit],
  // The older form, three letters and twelve digits, has no check digit that could tell it from others.
  [(n, on) => n.length === 18 && checkPermanentResidence(n, on).level === 'ok', permanentResidence],
  [(n) => checkCreditCode(n).level === 'ok', creditCode],
  [(n) => checkHongKongMacaoPass(n).level === 'ok', '港澳居民来往内地通行证'],
];
