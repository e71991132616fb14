import { rule } from './rule';

export default rule({
  title: '一个当事人也没有录入',
  en: 'No party is on record',
  why: '当事人页是空的，案件没有人可以公开',
  repair: '到当事人页逐一录入',
  basis: ['manual-2022:11', 'manual-2022:14②'],
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  needs: ['parties'],
  absence: ['parties'],
  since: '0.1.0',

  check: ({ parties }) => parties.length === 0 && { field: 'party.name' },

  examples: {
    pass: [{ parties: [{ role: '原告' }] }],
    fail: [{ parties: [] }],
    unseen: [{}, { parties: [], incomplete: ['parties'] }],
  },
});
