import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '同一当事人登记了两次',
  en: 'The same party is on record twice',
  why: '姓名、证件号码和诉讼地位都相同，像是重复录入',
  repair: '删去重复的一条',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  needs: ['parties'],
  needsOfRow: ['name', 'role', 'documentNumber'],
  since: '0.1.0',

  check: ({ parties }, own) => {
    const before = parties.slice(
      0,
      parties.findIndex(({ key }) => key === own.key),
    );
    return (
      isFilled(own.name?.digest) &&
      before.some(
        ({ name, role, documentNumber }) =>
          name?.digest === own.name?.digest &&
          role === own.role &&
          documentNumber?.digest === own.documentNumber?.digest,
      ) && { field: 'party.name' }
    );
  },

  examples: {
    pass: [
      {
        parties: [
          { role: '原告', name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
          { role: '原告', name: { digest: 'v1:two' }, documentNumber: { digest: 'v1:b' } },
        ],
      },
    ],
    fail: [
      {
        parties: [
          { role: '原告', name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
          { role: '原告', name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
        ],
      },
    ],
    unseen: [{ parties: [{ role: '原告', name: { digest: 'v1:one' } }] }],
    boundary: [
      {
        parties: [
          { role: '原告', name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
          { role: '反诉被告', name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
        ],
      },
    ],
  },
});
