import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '送达方式没有选',
  en: 'The way of service is not chosen',
  why: '没有选；缺此项，结案审批会退回',
  repair: '对照送达回证选择',
  basis: ['manual-2022:14②', '法释〔2018〕7号:7'],
  kind: 'missing',
  severity: 'error',
  facet: 'service',
  each: 'service',
  needsOfRow: ['method'],
  since: '0.1.0',

  check: (_, { method }) => isBlank(method) && { field: 'service.method' },

  examples: {
    pass: [{ services: [{ method: '直接送达' }] }],
    fail: [{ services: [{ method: null }] }],
    unseen: [{ services: [{}] }],
  },
});
