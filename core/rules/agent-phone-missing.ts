import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '代理人手机号码空着',
  en: 'The phone of an agent is missing',
  why: '空着；代理人也要收流程公开短信',
  repair: '按委托手续填写能收短信的手机号码',
  basis: ['法释〔2018〕7号:5', 'manual-2022:11'],
  kind: 'missing',
  severity: 'warning',
  facet: 'contact',
  each: 'agent',
  optional: true,
  needsOfRow: ['phone'],
  since: '0.1.0',

  check: (_, { phone }) => isBlank(phone) && { field: 'agent.phone' },

  examples: {
    pass: [{ agents: [{ phone: { level: 'ok', code: 'ok' } }] }],
    fail: [{ agents: [{ phone: null }] }],
    unseen: [{ agents: [{}] }],
  },
});
