import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '同一证件号码有两个姓名',
  en: 'One document number under two names',
  why: '同一个号码在本案登记在两个人名下，至少一处录错',
  repair: '对照证件改正姓名或号码',
  basis: ['manual-2022:11', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needs: ['parties'],
  needsOfRow: ['documentNumber', 'name'],
  since: '0.1.0',

  // Told once, at the later of the two.
  check: ({ parties }, own) => {
    const before = parties.slice(
      0,
      parties.findIndex(({ key }) => key === own.key),
    );
    const number = own.documentNumber?.digest;
    const other = before.find(
      ({ documentNumber, name }) =>
        documentNumber?.digest === number && isFilled(name?.digest) && name?.digest !== own.name?.digest,
    );
    return (
      isFilled(number) &&
      isFilled(own.name?.digest) &&
      own.documentNumber?.code !== 'placeholder' &&
      other && { field: 'party.documentNumber' }
    );
  },

  examples: {
    pass: [
      {
        parties: [
          { name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
          { name: { digest: 'v1:two' }, documentNumber: { digest: 'v1:b' } },
        ],
      },
    ],
    fail: [
      {
        parties: [
          { name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
          { name: { digest: 'v1:two' }, documentNumber: { digest: 'v1:a' } },
        ],
      },
    ],
    unseen: [{ parties: [{ name: { digest: 'v1:one' } }] }],
    boundary: [
      {
        parties: [
          { name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
          { name: { digest: 'v1:one' }, documentNumber: { digest: 'v1:a' } },
        ],
      },
    ],
  },
});
