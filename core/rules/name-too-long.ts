import { isOrganisation } from '../case/roles';
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
  params: { length: 200, personLength: 100 },
  paramLabels: { length: '单位最多字数', personLength: '自然人最多字数' },
  since: '0.1.0',

  check: (_, { name, kind }, __, { length, personLength }) =>
    name &&
    (name.length > (isOrganisation(kind) === false ? personLength : length) || name.flags?.includes('too-long')) && {
      field: 'party.name',
    },

  examples: {
    pass: [{ parties: [{ name: { masked: '张*', length: 2 } }] }, { parties: [{ name: null }] }],
    fail: [
      { parties: [{ name: { masked: '松******司', length: 201 } }] },
      { parties: [{ name: { masked: '松******司', length: 120, flags: ['too-long'] } }] },
      { parties: [{ kind: '自然人', name: { masked: '阿******德', length: 101 } }] },
    ],
    unseen: [{ parties: [{}] }],
    boundary: [
      { parties: [{ name: { masked: '松******司', length: 200 } }] },
      { parties: [{ kind: '自然人', name: { masked: '阿******德', length: 100 } }] },
    ],
  },
});
