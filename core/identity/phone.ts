// The door for phone numbers. The disclosure platform sends text messages: what cannot receive one is a warning.

import parsePhone from 'libphonenumber-js/mobile';
import type { Verdict } from '../case/verdict';
import { error, fine, otherType, warning } from './answer';
import { residentCard } from './citizen';
import { checkDocument } from './document';
import { normalisePhone } from './normalise';
import { isPlaceholder, longestRun } from './placeholder';

/** Segments that were given out although libphonenumber does not know them: satellite phones. */
const satellite = /^174(?:0\d|1[0-2]|9)/;
const dataOnly = /^14[1-9]/;
const hotline = /^(?:[48]00\d{7}|95\d{3,6}|96\d{3,5}|1[012]\d{1,3}|123\d{2})$/;

/** Judges a phone number of a party or an agent. */
export function checkPhone(number: string): Verdict {
  if (!/\S/.test(number)) return error('empty', '手机号码没有填写');
  const several = number.split(/[、,，;；/|]|\s+或\s*/).filter((part) => /\d{5}/.test(part));
  if (several.length > 1) return checkSeveral(several);
  const plain = normalisePhone(number);
  const placeholder = checkPlaceholder(plain);
  if (placeholder) return placeholder;
  if (/^1[3-9]\d{9}$/.test(plain)) return checkMobile(plain, number);
  return checkOther(plain) ?? checkWrong(plain, number);
}

/** Only one number is read by the platform. */
function checkSeveral(numbers: string[]): Verdict {
  const worst = numbers.map(checkPhone).find(({ level }) => level === 'error');
  return worst ?? warning('format', '一栏里填了几个号码，平台只认一个');
}

function checkPlaceholder(plain: string): Verdict | undefined {
  const made = error('placeholder', '号码像是随手填写的，不是真实号码');
  if (plain === '' || isPlaceholder(plain) || plain === '13800138000') return made;
  if (!/^\d{8,13}$/.test(plain)) return undefined;
  const tail = plain.slice(-8);
  if (/^(\d)\1{7}$/.test(tail) || longestRun(plain) >= 8) return made;
  return undefined;
}

function checkMobile(plain: string, entered: string): Verdict {
  if (dataOnly.test(plain)) return warning('internet-of-things', '数据卡号段，可能收不到短信，请核对');
  // Portability makes the operator meaningless; only whether the segment was given out counts.
  if (!satellite.test(plain) && !parsePhone(plain, 'CN')?.isValid()) {
    return warning('segment-unknown', '号段未知，请核对');
  }
  if (looksTyped(plain)) return warning('placeholder', '号码过于整齐，请核对是否真实');
  return entered === plain ? fine : warning('format', '号码正确，但写法不规范（空格、全角、横线或国家代码）');
}

/** Two digits in the last eight, or one block over and over: real numbers like that exist, so it is a question. */
function looksTyped(plain: string): boolean {
  const tail = plain.slice(-8);
  return new Set(tail).size <= 2 || /^(\d{2})\1{3}$/.test(tail) || /^(\d{4})\1$/.test(tail) || longestRun(plain) >= 7;
}

function checkOther(plain: string): Verdict | undefined {
  if (/^14\d{11}$/.test(plain)) return warning('internet-of-things', '物联网号码，收不到短信');
  if (hotline.test(plain)) return warning('hotline', '服务热线收不到短信，请填联系人手机');
  if (/^0\d{2,3}-[2-8]\d{6,7}(?:-\d{1,6})?$/.test(plain) || /^[2-8]\d{6,7}$/.test(plain)) {
    return warning('landline', '固定电话收不到短信，请另填手机号码');
  }
  if (/^(?:\+|00)(?!86)/.test(plain) && parsePhone(plain.replace(/^00/, '+'))?.isValid()) {
    return warning('segment-unknown', '境外号码，平台短信可能收不到');
  }
  return undefined;
}

function checkWrong(plain: string, entered: string): Verdict {
  if (checkDocument(residentCard, entered, '').level !== 'error') return otherType('error', residentCard);
  if (/[^\d+-]/.test(plain)) return error('characters', '号码里有不该出现的字符');
  const digits = plain.replace(/\D/g, '').length;
  return digits === 11 ? error('pattern', '不是手机号码的格式') : error('length', '手机号码应为十一位');
}
