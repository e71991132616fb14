import { rule } from './rule';

export default rule({
  title: '姓名里带了称呼',
  en: 'The name holds a salutation',
  why: '姓名应与证件一致，不带先生、女士等称呼',
  repair: '去掉称呼，按证件填写全名',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['name'],
  since: '0.1.0',

  check: (_, { name }) => name?.flags?.includes('salutation') && { field: 'party.name' },

  examples: {
    pass: [{ parties: [{ name: { masked: '张*', flags: [] } }] }],
    fail: [{ parties: [{ name: { masked: '张*', flags: ['salutation'] } }] }],
    unseen: [{ parties: [{}] }],
  },
});
