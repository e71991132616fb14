import { rule } from './rule';

export default rule({
  title: '出生日期与证件号码不符',
  en: 'The birth date disagrees with the document number',
  why: '与身份证号码里的出生日期不同，至少一处录错',
  repair: '对照证件改正出生日期或号码',
  basis: ['GB 11643-1999', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['birthDate'],
  since: '0.1.0',

  check: (_, { birthDate }) => birthDate?.agrees === false && { field: 'party.birthDate' },

  examples: {
    pass: [{ parties: [{ birthDate: { agrees: true } }] }, { parties: [{ birthDate: null }] }],
    fail: [{ parties: [{ birthDate: { agrees: false } }] }],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ birthDate: {} }] }],
  },
});
