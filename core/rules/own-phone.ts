import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '填的是法官或书记员自己的号码',
  en: "The number is the judge's or the clerk's own",
  why: '短信会发给办案人员，当事人收不到',
  repair: '改填当事人、亲属或代理人的号码',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  optional: true,
  needsOfRow: ['phone'],
  since: '0.1.0',

  check: (_, { phone }, { history }) => {
    if (!history) return 'unseen';
    return isFilled(phone?.digest) && history.ownPhones.includes(phone.digest) && { field: 'party.phone' };
  },

  examples: {
    pass: [{ parties: [{ phone: { digest: 'v1:a' } }], history: { ownPhones: ['v1:b'] } }],
    fail: [{ parties: [{ phone: { digest: 'v1:a' } }], history: { ownPhones: ['v1:a'] } }],
    unseen: [{ parties: [{ phone: { digest: 'v1:a' } }] }, { parties: [{}], history: {} }],
  },
});
