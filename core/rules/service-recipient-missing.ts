import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '送达记录没有受送达人',
  en: 'A service without a recipient',
  why: '空着；看不出送达给了谁',
  repair: '对照送达回证填写',
  basis: ['manual-2022:14②', '法释〔2018〕7号:7'],
  kind: 'missing',
  severity: 'error',
  facet: 'service',
  each: 'service',
  needsOfRow: ['recipient'],
  since: '0.1.0',

  check: (_, { recipient }) => isBlank(recipient) && { field: 'service.recipient' },

  examples: {
    pass: [{ services: [{ recipient: { masked: '张*' } }] }, { services: [] }],
    fail: [{ services: [{ recipient: null }] }],
    unseen: [{ services: [{}] }, {}],
  },
});
