import { rule } from './rule';

export default rule({
  title: '性别与证件号码不符',
  en: 'The sex disagrees with the document number',
  why: '与身份证号码第十七位推出的性别不同，至少一处录错',
  repair: '对照证件改正性别或号码',
  basis: ['GB 11643-1999', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['sex'],
  since: '0.1.0',

  check: (_, { sex }) => sex?.agrees === false && { field: 'party.sex' },

  examples: {
    pass: [{ parties: [{ sex: { agrees: true } }] }, { parties: [{ sex: null }] }],
    fail: [{ parties: [{ sex: { agrees: false } }] }],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ sex: {} }] }],
  },
});
