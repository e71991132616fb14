import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

export default rule({
  title: '代理人手机号码有误',
  en: 'The phone of an agent is wrong',
  why: '不是能打通的号码，代理人收不到短信',
  repair: '向代理人核实后改正',
  basis: ['法释〔2018〕7号:5', 'manual-2022:11'],
  kind: 'wrong',
  severity: 'error',
  facet: 'contact',
  each: 'agent',
  optional: true,
  needsOfRow: ['phone'],
  since: '0.1.0',

  check: (_, { phone }) =>
    phone?.level === 'error' && { field: 'agent.phone', message: `${phone.masked}：${verdictWords(phone.code)}` },

  examples: {
    pass: [{ agents: [{ phone: { level: 'ok', code: 'ok' } }] }, { agents: [{ phone: null }] }],
    fail: [{ agents: [{ phone: { level: 'error', code: 'length', masked: '1***5' } }] }],
    unseen: [{ agents: [{}] }],
    boundary: [{ agents: [{ phone: { level: 'warning', code: 'landline' } }] }],
  },
});
