// All numbers are published samples or computed for these tests; none belongs to a person.

import fc from 'fast-check';
import { validate as validateResident } from 'stdnum/lib/cjs/cn/ric';
import { validate as validateCredit } from 'stdnum/lib/cjs/cn/uscc';
import { describe, expect, test } from 'vitest';
import { citizenCheckCharacter } from '../../core/identity/citizen';
import { checkDocument } from '../../core/identity/document';
import { creditCheckCharacter } from '../../core/identity/organisation';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

const on = '2022-06-20';
const card = '居民身份证';
const credit = '统一社会信用代码';

/** type, number, level:code */
const table: [string, string, string][] = [
  [card, '11010519491231002X', 'ok:ok'],
  [card, '152201199003076012', 'ok:ok'],
  [card, '152201198506150021', 'ok:ok'],
  [card, '15222219991231004X', 'ok:ok'],
  [card, '152101197010100012', 'ok:ok'], // 海拉尔市, abolished in 2001
  [card, '440308199901101512', 'ok:ok'],
  [card, '440524188001010014', 'warning:age'],
  [card, '11010519491231002x', 'warning:format'],
  [card, '11010519491231002Ⅹ', 'warning:format'],
  [card, '１５２２０１１９９００３０７６０１２', 'warning:format'],
  [card, ' 152201 19900307 6012', 'warning:format'],
  [card, '111111111111111111', 'error:placeholder'],
  [card, '000000000000000000', 'error:placeholder'],
  [card, '123456789012345678', 'error:placeholder'],
  [card, '无', 'error:placeholder'],
  [card, '不详', 'error:placeholder'],
  [card, '', 'error:empty'],
  [card, '   ', 'error:empty'],
  [card, '152201199003076013', 'error:checksum'],
  [card, '15220119900307601', 'error:length'],
  [card, '15220119900307601A', 'error:characters'],
  [card, withCheck('15220119900230601'), 'error:birth-date'],
  [card, withCheck('15220118490101601'), 'error:birth-date'],
  [card, withCheck('15220120230101601'), 'error:birth-date-future'],
  [card, withCheck('00220119900307601'), 'error:province'],
  [card, withCheck('16220119900307601'), 'error:province'],
  [card, withCheck('15229919900307601'), 'warning:area-unknown'],
  [card, withCheck('15220019900307601'), 'ok:ok'], // 兴安盟 as a whole
  [card, '810000199408230021', 'warning:other-type'],
  [card, '830000199201300022', 'warning:other-type'],
  [card, '911124198108030024', 'error:other-type'],
  [card, '91152201MA0N1AB27J', 'error:other-type'],
  [card, '15248263371', 'error:other-type'],
  [card, '610104620927690', 'warning:old-form'],
  [card, '152201490101001', 'warning:old-form'],
  [card, '152201491301001', 'error:birth-date'],
  [card, '002201490101001', 'error:province'],
  ['港澳台居民居住证', '810000199408230021', 'ok:ok'],
  ['港澳台居民居住证', '830000199201300022', 'ok:ok'],
  ['港澳台居民居住证', '152201199003076012', 'error:other-type'],
  ['港澳台居民居住证', '810000199408230022', 'error:checksum'],
  ['外国人永久居留身份证', '911124198108030024', 'ok:ok'],
  ['外国人永久居留身份证', 'CAN110081080302', 'ok:ok'],
  ['外国人永久居留身份证', '152201199003076012', 'error:other-type'],
  ['港澳居民来往内地通行证', 'H12345678', 'ok:ok'],
  ['港澳居民来往内地通行证', 'M1234567801', 'ok:ok'],
  ['港澳居民来往内地通行证', '12345', 'error:pattern'],
  ['台湾居民来往大陆通行证', '02345671', 'ok:ok'],
  ['台湾居民来往大陆通行证', '0012345601(B)', 'warning:old-form'],
  ['台湾居民来往大陆通行证', 'X1', 'warning:pattern'],
  ['往来港澳通行证', 'C12345678', 'ok:ok'],
  ['往来台湾通行证', '1', 'warning:pattern'],
  ['香港居民身份证', 'A123456(3)', 'ok:ok'],
  ['香港居民身份证', '?', 'error:placeholder'],
  ['澳门居民身份证', '12', 'warning:pattern'],
  [card, withCheck('15000019900307601'), 'ok:ok'],
  [card, withCheck('15990019900307601'), 'warning:area-unknown'],
  [card, '111111111111111', 'error:placeholder'],
  [card, 'X52201199003076012', 'error:characters'],
  ['港澳台居民居住证', withCheck('81000119940823002'), 'warning:area-unknown'],
  ['港澳台居民居住证', '911124198108030024', 'error:other-type'],
  ['港澳台居民居住证', withCheck('81000018990101002'), 'warning:age'],
  ['外国人永久居留身份证', '810000199408230021', 'error:other-type'],
  ['外国人永久居留身份证', withCheck('90112419810803002'), 'warning:area-unknown'],
  ['外国人永久居留身份证', withCheck('91112418990101002'), 'warning:age'],
  ['外国人永久居留身份证', '911124198108030025', 'error:checksum'],
  [card, 'H12345678', 'error:other-type'],
  [card, '810000199408230022', 'error:checksum'],
  ['居住证', '91152201MA0N1AB27J', 'error:other-type'],
  ['台胞证', 'AB', 'warning:pattern'],
  ['台湾居民来往大陆通行证', '0012345601', 'warning:old-form'],
  ['律师执业证', '11522202210123456', 'ok:ok'],
  ['营业执照', '000000000000000', 'error:placeholder'],
  ['营业执照', '0000000000000', 'error:placeholder'],
  ['组织机构代码', 'AAAAAAAAA', 'error:placeholder'],
  [credit, creditOf('91AA2201MA0N1AB27').slice(0, 18), 'error:characters'],
  ['户口簿', '152201199003076012', 'ok:ok'],
  ['户口簿', '012345679', 'warning:old-form'],
  ['护照', 'E12345678', 'ok:ok'],
  ['护照', 'EA1234567', 'ok:ok'],
  ['护照', 'E1234567', 'warning:pattern'],
  ['护照', 'AB1234567', 'ok:ok'],
  ['护照', 'AB-甲', 'warning:characters'],
  ['护照', 'AB', 'warning:pattern'],
  ['护照', '152201199003076012', 'error:other-type'],
  ['外国护照', 'E1234567', 'ok:ok'],
  ['中国护照', 'X1', 'warning:pattern'],
  ['军官证', '军字第2001988号', 'ok:ok'],
  ['军官证', '甲', 'warning:pattern'],
  ['警官证', '012345', 'ok:ok'],
  ['警官证', '1', 'warning:pattern'],
  ['出生医学证明', 'A012345678', 'ok:ok'],
  ['出生医学证明', 'A1', 'warning:pattern'],
  ['律师执业证', '11522201010123456', 'ok:ok'],
  ['律师执业证', '10022201010123456', 'warning:province'],
  ['律师执业证', '11522190110123456', 'warning:year'],
  ['律师执业证', '11522202310123456', 'warning:year'],
  ['律师执业证', '152210912345', 'warning:old-form'],
  ['律师执业证', '1152', 'error:length'],
  [card, '234567890123456', 'error:placeholder'],
  [credit, creditOf('91152201000000000'), 'ok:ok'],
  ['营业执照', '440301103097412', 'error:checksum'],
  ['组织机构代码', 'D2143569Y', 'error:length'],
  ['律师执业证', '1152A', 'error:characters'],
  ['律师执业证', '无', 'error:placeholder'],
  [credit, '91350100M000100Y43', 'ok:ok'],
  [credit, '914403001922038216', 'ok:ok'],
  [credit, '91440300708461136T', 'ok:ok'],
  [credit, '91440101MA5CJQ4N59', 'ok:ok'],
  [credit, '91350200MA2YJ1XR9G', 'ok:ok'],
  [credit, '913502000728319549', 'ok:ok'],
  [credit, '11152201012345671E', 'ok:ok'],
  [credit, '91152201MA0N1AB27J', 'ok:ok'],
  [credit, '92152201MA0PQ3C49F', 'ok:ok'],
  [credit, '51152201MJ0123456E', 'ok:ok'],
  [credit, '91152201ma0n1ab27j', 'warning:format'],
  [credit, '91350100M0001TGQXM', 'warning:checksum'], // early codes of Fujian
  [credit, '91350211M0000XUF46', 'warning:checksum'],
  [credit, '91350203M0001FUE2P', 'warning:checksum'],
  [credit, '91350203M0001QAY9B', 'warning:checksum'],
  [credit, '91110000600007156K', 'error:checksum'],
  [credit, '91152201MA0N1AB28J', 'error:checksum'],
  [credit, '91152201MA0N1AB2', 'error:length'],
  [credit, '91152201MA0N1AB2OI', 'error:characters'],
  [credit, '91A52201MA0N1AB27J', 'error:characters'],
  [credit, '152201199003076012', 'error:other-type'],
  [credit, '732365750', 'error:other-type'],
  [credit, '152201000001238', 'error:other-type'],
  [credit, '0000000000', 'error:placeholder'],
  [credit, creditOf('B1152201MA0N1AB27'), 'warning:registrar'],
  [credit, creditOf('91992201MA0N1AB27'), 'error:province'],
  [credit, creditOf('91159901MA0N1AB27'), 'warning:area-unknown'],
  [credit, creditOf('91100000MA0N1AB27'), 'ok:ok'],
  [credit, creditOf('91152201MA0N1AB28'), 'warning:checksum'],
  ['组织机构代码', 'D2143569X', 'ok:ok'],
  ['组织机构代码', '73236575-0', 'ok:ok'],
  ['组织机构代码', '7323-65750', 'warning:format'],
  ['组织机构代码', '71093189X', 'error:checksum'],
  ['组织机构代码', '7109', 'error:length'],
  ['组织机构代码', '99999999', 'error:placeholder'],
  ['组织机构代码', '91152201MA0N1AB27J', 'error:other-type'],
  ['营业执照', '110108000000016', 'ok:ok'],
  ['营业执照', '440301103097413', 'ok:ok'],
  ['营业执照', '152201600012348', 'ok:ok'],
  ['营业执照', '152201600012347', 'error:checksum'],
  ['营业执照', '1522016000123', 'warning:old-form'],
  ['营业执照', '91152201MA0N1AB27J', 'ok:ok'],
  ['其他', '12AB', 'warning:type-unknown'],
  ['', '12AB', 'warning:type-unknown'],
  ['其他', '', 'error:empty'],
  [card, '--', 'error:placeholder'],
  [card, '\u200B', 'error:placeholder'],
  [card, '123456789012000000', 'error:placeholder'],
  [card, '123456789010000000', 'error:checksum'],
  [card, '123456789012000', 'error:placeholder'],
  [card, '123456789010000', 'error:birth-date'],
  [card, withCheck('15220118500101601'), 'warning:age'],
  [card, withCheck('15220118491231601'), 'error:birth-date'],
  [card, withCheck('15220120220620601'), 'ok:ok'],
  [card, withCheck('15220120220621601'), 'error:birth-date-future'],
  [card, withCheck('15220119020620601'), 'ok:ok'],
  [card, withCheck('15220119010620601'), 'warning:age'],
  [card, withCheck('15220119010621601'), 'ok:ok'],
  [card, withCheck('99912419810803002'), 'error:other-type'],
  [card, '152299490101001', 'warning:old-form'],
  ['居民 身份证', '152201199003076012', 'ok:ok'],
  ['居民身份证（原）', '152201199003076012', 'ok:ok'],
  ['港澳台居民居住证', '152201199003076013', 'error:checksum'],
  ['港澳台居民居住证', withCheck('81111119940823002'), 'warning:area-unknown'],
  ['港澳台居民居住证', withCheck('84000019940823002'), 'error:other-type'],
  ['外国人永久居留身份证', '152201199003076013', 'error:checksum'],
  ['外国人永久居留身份证', 'ABCD135791357913', 'error:characters'],
  ['外国人永久居留身份证', 'ABC1357913579135', 'error:characters'],
  ['组织机构代码', 'AD2143569X', 'error:length'],
  ['组织机构代码', 'D2143569XA', 'error:length'],
  ['组织机构代码', 'ABC123456789012', 'error:length'],
  ['组织机构代码', ' 73236575-0', 'warning:format'],
  ['组织机构代码', '73236575-0 ', 'warning:format'],
  ['组织机构代码', '7323657500', 'error:length'],
  ['护照', 'E1234567-8', 'warning:format'],
  ['护照', '91152201MA0N1AB27J', 'warning:other-type'],
  ['外国护照', '91440101MA5CJQ4N59', 'warning:other-type'],
  ['护照', '91440300708461136T', 'warning:other-type'],
  ['中国护照', '91152201MA0N1AB27J', 'error:other-type'],
  ['护照', '914403001922038216', 'error:other-type'],
  ['护照', '11010519491231002X', 'error:other-type'],
  [credit, '810000199408230021', 'error:other-type'],
  [credit, '911124198108030024', 'error:other-type'],
  [credit, 'H12345678', 'error:other-type'],
  [credit, '15248263371', 'error:other-type'],
  [credit, '91152201', 'error:length'],
  [credit, '91152201MA0N1AB27K', 'error:checksum'],
  ['出生证明', 'A012345678', 'ok:ok'],
  ['户口簿', '01234567', 'error:length'],
  ['户口簿', '01234567890', 'error:length'],
  ['户口簿', '0123456780', 'warning:old-form'],
  ['营业执照', '15220160001234', 'error:length'],
  ['营业执照', '1522016000123480', 'error:length'],
  ['律师执业证', '11522198010123456', 'ok:ok'],
  ['律师执业证', '11522197910123456', 'warning:year'],
];

describe('checkDocument', () => {
  test.each(table)('%s %s → %s', (type, number, expected) => {
    const { level, code } = checkDocument(type, number, on);
    expect(`${level}:${code}`).toBe(expected);
  });

  test('a wrong type is told by name', () => {
    expect(checkDocument(card, '810000199408230021', on).suggests).toBe('港澳台居民居住证');
    expect(checkDocument(card, '911124198108030024', on).suggests).toBe('外国人永久居留身份证');
    expect(checkDocument(card, '91152201MA0N1AB27J', on).suggests).toBe('统一社会信用代码');
    expect(checkDocument(card, '15248263371', on).suggests).toBe('手机号码');
    expect(checkDocument(credit, '152201199003076012', on).suggests).toBe('居民身份证');
    expect(checkDocument('护照', 'H123456789', on).level).not.toBe('error');
  });

  // The sentences are on record beside this file, to be read.
  test('each verdict says what is the matter', () => {
    const said = table.map(([type, number]) => {
      const { code, message, suggests = '' } = checkDocument(type, number, on);
      return [code, message, suggests].join(' | ');
    });
    expect([...new Set(said)].sort().join('\n')).toMatchSnapshot();
  });

  test('without a day, nothing is too young or too old', () => {
    expect(checkDocument(card, withCheck('15220119010620601'), '').level).toBe('ok');
    expect(checkDocument('律师执业证', '11522209910123456', '').level).toBe('ok');
  });

  test('no message repeats four characters of the number', () => {
    for (const [type, number] of table) {
      const { message } = checkDocument(type, number, on);
      for (let i = 0; i + 4 <= number.length; i += 1) {
        const part = number.slice(i, i + 4);
        if (!/^0+$/.test(part) && !/\s/.test(part)) expect(message).not.toContain(part);
      }
    }
  });

  test('no input throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), (type, number, day) => {
        for (const word of [type, ...new Set(table.map(([t]) => t))]) checkDocument(word, number, day);
      }),
    );
  });
});

describe('a citizen number', () => {
  const number = fc
    .record({
      area: fc.constantFrom('152201', '152101', '110105', '440308'),
      days: fc.integer({ min: 0, max: 36_000 }),
      sequence: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ area, days, sequence }) => {
      const born = new Date(Date.UTC(1920, 0, 1) + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
      return withCheck(area + born + String(sequence).padStart(3, '0'));
    })
    .filter((text) => checkDocument(card, text, on).level === 'ok');

  test('every change of one digit is an error', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...'0123456789X'), (text, at, digit) => {
        fc.pre(text[at] !== digit);
        expect(checkDocument(card, text.slice(0, at) + digit + text.slice(at + 1), on).level).toBe('error');
      }),
      { numRuns: 2000 },
    );
  });

  test('every swap of neighbours is an error', () => {
    fc.assert(
      fc.property(number, fc.nat(16), (text, at) => {
        fc.pre(text[at] !== text[at + 1]);
        const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
        expect(checkDocument(card, swapped, on).level).toBe('error');
      }),
      { numRuns: 2000 },
    );
  });

  test('agrees with stdnum where both judge', () => {
    fc.assert(fc.property(number, (text) => validateResident(text).isValid));
  });
});

describe('where the published library is wrong, ours wins', () => {
  test.each([creditOf('91152201MA0N1AB27'), '11152201012345671E'])('both accept %s', (code) => {
    expect(validateCredit(code).isValid).toBe(true);
    expect(checkDocument(credit, code, on).level).toBe('ok');
  });

  test('registrars with a letter and the check character 0', () => {
    const village = creditOf('N2152201MF0123456');
    const zero = 'ABCDEFGHJKLMNPQRTUWXY'
      .split('')
      .map((letter) => creditOf(`9115220101234567${letter}`))
      .find((code) => code.endsWith('0'));
    expect(validateCredit(village).isValid).toBe(false);
    expect(checkDocument(credit, village, on).code).not.toBe('characters');
    if (zero) expect(validateCredit(zero).isValid).toBe(false);
  });
});

function withCheck(digits: string): string {
  return digits + citizenCheckCharacter(digits);
}

function creditOf(front: string): string {
  return front + creditCheckCharacter(front);
}
