import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '送达记录没有文书名称',
  en: 'A service without a document',
  why: '空着；看不出送达的是哪份文书',
  repair: '对照送达回证填写',
  basis: ['法释〔2018〕7号:7', 'manual-2022:14②'],
  kind: 'missing',
  severity: 'warning',
  facet: 'service',
  each: 'service',
  optional: true,
  needsOfRow: ['document'],
  since: '0.1.0',

  check: (_, { document }) => isBlank(document) && { field: 'service.document' },

  examples: {
    pass: [{ services: [{ document: '民事判决书' }] }],
    fail: [{ services: [{ document: null }] }],
    unseen: [{ services: [{}] }],
  },
});
