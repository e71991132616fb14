import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '几个当事人共用一个号码',
  en: 'Several parties share one number',
  why: '同一号码登记在多名当事人名下，可能是随手填的',
  repair: '分别填写各人的号码；确由一人代收的在联系方式类型中写明',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'contact',
  each: 'party',
  needs: ['parties'],
  needsOfRow: ['phone'],
  params: { parties: 3 },
  paramLabels: { parties: '共用人数达到' },
  since: '0.1.0',

  // Told once, at the first of them. Who says that a relative or an agent receives it has said why.
  check: ({ parties }, own, _, { parties: many }) => {
    const sharing = parties.filter(
      ({ phone, contactType }) =>
        phone?.digest === own.phone?.digest && !/亲属|代理|律师|辩护|代表|监护/.test(contactType ?? ''),
    );
    return (
      isFilled(own.phone?.digest) &&
      sharing.length >= many &&
      sharing[0]?.key === own.key && { field: 'party.phone', message: `${sharing.length} 名当事人留了同一个号码` }
    );
  },

  examples: {
    pass: [
      { parties: [{ phone: { digest: 'v1:a' } }, { phone: { digest: 'v1:b' } }, { phone: { digest: 'v1:c' } }] },
      {
        parties: [
          { phone: { digest: 'v1:a' }, contactType: '手机（代理人）' },
          { phone: { digest: 'v1:a' }, contactType: '手机（代理人）' },
          { phone: { digest: 'v1:a' }, contactType: '手机（代理人）' },
        ],
      },
    ],
    fail: [{ parties: [{ phone: { digest: 'v1:a' } }, { phone: { digest: 'v1:a' } }, { phone: { digest: 'v1:a' } }] }],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ phone: { digest: 'v1:a' } }, { phone: { digest: 'v1:a' } }] }],
  },
});
