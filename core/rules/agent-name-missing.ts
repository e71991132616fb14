import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '代理人姓名空着',
  en: 'The name of an agent is missing',
  why: '空着；代理人也是流程公开的对象',
  repair: '按委托手续填写',
  basis: ['法释〔2018〕7号:1', 'manual-2022:11'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'agent',
  optional: true,
  needsOfRow: ['name'],
  since: '0.1.0',

  check: (_, { name }) => isBlank(name) && { field: 'agent.name' },

  examples: {
    pass: [{ agents: [{ name: { masked: '高*' } }] }, { agents: [] }],
    fail: [{ agents: [{ name: null }] }],
    unseen: [{}, { agents: [{}] }],
  },
});
