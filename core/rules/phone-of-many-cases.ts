import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '号码在几个案件里换着姓名用',
  en: 'One number under different names in several cases',
  why: '同一号码在多个案件里登记在不同姓名下，可能是随手填的',
  repair: '向当事人核实；确是代收的可忽略并说明',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'contact',
  each: 'party',
  optional: true,
  needsOfRow: ['phone', 'name'],
  params: { cases: 3 },
  paramLabels: { cases: '案件数达到' },
  since: '0.1.0',

  check: (_, { phone, name }, { history }, { cases }) => {
    if (!history) return 'unseen';
    if (!isFilled(phone?.digest) || !isFilled(name?.digest)) return false;
    const others = history
      .casesWithPhone(phone.digest)
      .filter(({ nameDigest }) => nameDigest !== undefined && nameDigest !== name.digest);
    const count = new Set(others.map(({ caseNumber }) => caseNumber)).size + 1;
    return count >= cases && { field: 'party.phone', message: `${count} 个案件里这个号码登记在不同姓名下` };
  },

  examples: {
    pass: [
      { parties: [{ name: { digest: 'v1:one' }, phone: { digest: 'v1:a' } }], history: {} },
      { parties: [{ name: { digest: 'v1:one' }, phone: null }], history: {} },
    ],
    fail: [
      {
        parties: [{ name: { digest: 'v1:one' }, phone: { digest: 'v1:a' } }],
        history: {
          casesWithPhone: () => [
            { caseNumber: '（2022）内2299民初2号', nameDigest: 'v1:two' },
            { caseNumber: '（2022）内2299民初3号', nameDigest: 'v1:three' },
          ],
        },
      },
    ],
    unseen: [{ parties: [{ name: { digest: 'v1:one' }, phone: { digest: 'v1:a' } }] }],
    boundary: [
      {
        parties: [{ name: { digest: 'v1:one' }, phone: { digest: 'v1:a' } }],
        history: {
          casesWithPhone: () => [
            { caseNumber: '（2022）内2299民初2号', nameDigest: 'v1:one' },
            { caseNumber: '（2022）内2299民初3号', nameDigest: 'v1:three' },
          ],
        },
      },
    ],
  },
});
