import { rule } from './rule';

export default rule({
  title: '开庭地点超过上传的长度',
  en: 'The room of a hearing is too long to be uploaded',
  why: '超过公开平台的长度限制，整个案件会上传失败',
  repair: '只填法庭名称，其余写入备注',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  needsOfRow: ['room'],
  params: { length: 40 },
  paramLabels: { length: '最多字数' },
  since: '0.1.0',

  check: (_, { room }, __, { length }) => (room ?? '').length > length && { field: 'hearing.room' },

  examples: {
    pass: [{ hearings: [{ room: '第三审判庭' }] }, { hearings: [{ room: null }] }],
    fail: [{ hearings: [{ room: '三'.repeat(41) }] }],
    unseen: [{ hearings: [{}] }],
    boundary: [{ hearings: [{ room: '三'.repeat(40) }] }],
  },
});
