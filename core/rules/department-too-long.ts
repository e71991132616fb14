import { rule } from './rule';

export default rule({
  title: '承办部门超过上传的长度',
  en: 'The department is too long to be uploaded',
  why: '超过公开平台的长度限制，整个案件会上传失败',
  repair: '只填部门名称',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  optional: true,
  needs: ['department'],
  params: { length: 40 },
  paramLabels: { length: '最多字数' },
  since: '0.1.0',

  check: ({ department }, _, __, { length }) => (department ?? '').length > length && { field: 'department' },

  examples: {
    pass: [{ department: '民一庭' }, { department: null }],
    fail: [{ department: '庭'.repeat(41) }],
    unseen: [{}],
    boundary: [{ department: '庭'.repeat(40) }],
  },
});
