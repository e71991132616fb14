import { rule } from './rule';

export default rule({
  title: '姓名是占位的内容',
  en: 'The name is a placeholder',
  why: '填的不是真实姓名或名称，当事人看不到自己的案件',
  repair: '按证件或证照填写全称',
  basis: ['manual-2022:11', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['name'],
  since: '0.1.0',

  check: (_, { name }) => name?.flags?.includes('placeholder') && { field: 'party.name' },

  examples: {
    pass: [{ parties: [{ name: { masked: '张*', flags: [] } }] }, { parties: [{ name: null }] }],
    fail: [{ parties: [{ name: { masked: '不*', flags: ['placeholder'] } }] }],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ name: { masked: '无***氏', flags: ['unknown-person'] } }] }],
  },
});
