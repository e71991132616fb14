import { isProsecution } from '../case/roles';
import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

export default rule({
  title: '手机号码有误',
  en: 'The mobile number is wrong',
  why: '不是能打通的号码，当事人收不到短信',
  repair: '向当事人核实后改正',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['phone', 'role'],
  since: '0.1.0',

  check: (_, { phone, role }) =>
    phone?.level === 'error' &&
    phone.code !== 'placeholder' &&
    !isProsecution(role) && { field: 'party.phone', message: `${phone.masked}：${verdictWords(phone.code)}` },

  examples: {
    pass: [
      { parties: [{ role: '原告', phone: { level: 'ok', code: 'ok' } }] },
      { parties: [{ role: '公诉机关', phone: { level: 'error', code: 'length' } }] },
    ],
    fail: [{ parties: [{ role: '原告', phone: { level: 'error', code: 'length', masked: '1***5' } }] }],
    unseen: [{ parties: [{ role: '原告' }] }],
    boundary: [{ parties: [{ role: '原告', phone: { level: 'warning', code: 'segment-unknown' } }] }],
  },
});
