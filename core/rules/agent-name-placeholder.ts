import { rule } from './rule';

export default rule({
  title: '代理人姓名是占位的内容',
  en: 'The name of an agent is a placeholder',
  why: '填的不是真实姓名，代理人登录不了公开平台',
  repair: '按委托手续填写姓名',
  basis: ['法释〔2018〕7号:5', 'manual-2022:11'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'agent',
  optional: true,
  needsOfRow: ['name'],
  since: '0.1.0',

  check: (_, { name }) => name?.flags?.includes('placeholder') && { field: 'agent.name' },

  examples: {
    pass: [{ agents: [{ name: { masked: '高*', flags: [] } }] }, { agents: [{ name: null }] }],
    fail: [{ agents: [{ name: { masked: '不*', flags: ['placeholder'] } }] }],
    unseen: [{ agents: [{}] }],
  },
});
