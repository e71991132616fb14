import { rule } from './rule';

export default rule({
  title: '姓名超过上传的长度',
  en: 'The name is too long to be uploaded',
  why: '超过公开平台的长度限制，整个案件会上传失败',
  repair: '只填全称，其余写入备注',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['name'],
  params: { length: 200 },
  paramLabels: { length: '最多字数' },
  since: '0.1.0',

  check: (_, { name }, __, { length }) =>
    name && (name.length > length || name.flags?.includes('too-long')) && { field: 'party.name' },

  examples: {
    pass: [{ parties: [{ name: { masked: '张*', length: 2 } }] }, { parties: [{ name: null }] }],
    fail: [
      { parties: [{ name: { masked: '松******司', length: 201 } }] },
      { parties: [{ name: { masked: '松******司', length: 120, flags: ['too-long'] } }] },
    ],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ name: { masked: '松******司', length: 200 } }] }],
  },
});
