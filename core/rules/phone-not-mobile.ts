import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

const notMobile = ['landline', 'hotline', 'internet-of-things'];

export default rule({
  title: '手机号码一栏不是手机',
  en: 'The number is no mobile number',
  why: '平台发短信告知，固定电话和热线收不到',
  repair: '另填本人、亲属或联系人的手机号码',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['phone'],
  since: '0.1.0',

  check: (_, { phone }) =>
    phone?.level === 'warning' &&
    notMobile.includes(phone.code) && { field: 'party.phone', message: `${phone.masked}：${verdictWords(phone.code)}` },

  examples: {
    pass: [{ parties: [{ phone: { level: 'ok', code: 'ok' } }] }],
    fail: [
      { parties: [{ phone: { level: 'warning', code: 'landline', masked: '0482-****371' } }] },
      { parties: [{ phone: { level: 'warning', code: 'hotline', masked: '9***8' } }] },
    ],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ phone: { level: 'warning', code: 'segment-unknown' } }] }],
  },
});
