import { expect, test } from 'vitest';
import { verdictWords } from '../../core/case/verdict-words';

test.each([
  ['ok', '核对无误'],
  ['empty', '没有填写'],
  ['format', '号码正确，但写法不规范，可一键修正'],
  ['length', '位数不对'],
  ['characters', '有不该出现的字符'],
  ['checksum', '校验位不符，至少有一位录错'],
  ['birth-date', '号码里的出生日期在日历上不存在'],
  ['birth-date-future', '号码里的出生日期晚于今天'],
  ['age', '按号码推算年龄超过一百二十岁'],
  ['province', '号码里的省份代码不存在'],
  ['area-unknown', '号码里的行政区划查不到'],
  ['placeholder', '像是占位的号码'],
  ['other-type', '号码是另一种证件的'],
  ['old-form', '旧式号码，已停用或不再核发'],
  ['type-unknown', '证件类型不在已知之列，号码没有核对'],
  ['year', '号码里的年份不合理'],
  ['segment-unknown', '号段未知'],
  ['landline', '固定电话收不到短信'],
  ['internet-of-things', '数据卡或物联网号码，可能收不到短信'],
  ['hotline', '服务热线收不到短信'],
  ['registrar', '登记管理部门代码查不到'],
  ['pattern', '与这类号码的格式不符'],
  ['of-tomorrow', '号码存疑'],
])('%s is said as %s', (code, sentence) => {
  expect(verdictWords(code)).toBe(sentence);
});
