import { isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '手机号码是占位号码',
  en: 'The mobile number is a placeholder',
  why: '占位号码，收不到短信',
  repair: '向当事人核实后填写真实号码',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['phone', 'role'],
  since: '0.1.0',

  check: (_, { phone, role }) =>
    phone?.level === 'error' &&
    phone.code === 'placeholder' &&
    !isProsecution(role) && { field: 'party.phone', message: `${phone.masked} 是占位号码，收不到短信` },

  examples: {
    pass: [
      { parties: [{ role: '原告', phone: { level: 'ok', code: 'ok' } }] },
      { parties: [{ role: '原告', phone: null }] },
    ],
    fail: [{ parties: [{ role: '原告', phone: { level: 'error', code: 'placeholder', masked: '138****8000' } }] }],
    unseen: [{ parties: [{ role: '原告' }] }],
    boundary: [{ parties: [{ role: '原告', phone: { level: 'warning', code: 'placeholder' } }] }],
  },
});
