// Invented persons and numbers.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskDocument, maskName, maskPhone } from '../../core/identity/mask';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

test.each([
  ['张三', '张*'],
  ['张建国', '张*'],
  ['欧阳娜娜', '欧阳**'],
  ['欧阳锋', '欧阳**'],
  ['哈斯其其', '哈*'],
  ['松泉商贸有限公司', '松泉**公司'],
  ['乌兰浩特市松泉商贸有限公司', '松泉**公司'],
  ['内蒙古自治区兴安盟松泉商贸有限公司', '松泉**公司'],
  ['松泉（内蒙古）商贸有限公司', '松泉**公司'],
  ['松泉市交通运输局', '交通**局'],
  ['云岭餐饮店', '云岭**店'],
  ['松泉市云岭公司', '松泉**公司'],
  ['云岭公司', '云**司'],
  ['阿拉腾其其格', '阿****格'],
  ['巴特尔·布和', '巴****和'],
  ['John Smith', 'J******h'],
  ['张', '张*'],
  ['', ''],
])('name %s → %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  ['152201199003076012', '1522**********6012'],
  ['152201490101001', '1522*******1001'],
  ['E12345678', 'E12****78'],
  ['军字第2001988号', '军******号'],
  ['732365750', '7******0'],
])('document %s → %s', (number, masked) => {
  expect(maskDocument(number)).toBe(masked);
});

test.each([
  ['13848265678', '138****5678'],
  ['+86 138 4826 5678', '138****5678'],
  ['0482-8263371', '0482-****371'],
  ['04828263371', '0482-****371'],
  ['12345', '1***5'],
])('phone %s → %s', (number, masked) => {
  expect(maskPhone(number)).toBe(masked);
});

test('a mask hides something of everything', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
      for (const mask of [maskName, maskDocument, maskPhone]) {
        const masked = mask(text);
        expect(masked === '' || masked.includes('*')).toBe(true);
      }
    }),
  );
});
