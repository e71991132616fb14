import { rule } from './rule';

export default rule({
  title: '姓名里有空格',
  en: 'The name holds blanks',
  why: '姓名前后或中间有空格，登录公开平台时对不上',
  repair: '去掉空格',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['name'],
  since: '0.1.0',

  check: (_, { name }) => name?.flags?.includes('blanks') && { field: 'party.name', fix: 'name-blanks' },

  examples: {
    pass: [{ parties: [{ name: { masked: '张*', flags: [] } }] }],
    fail: [{ parties: [{ name: { masked: '张*', flags: ['blanks'] } }] }],
    unseen: [{ parties: [{}] }],
  },
});
