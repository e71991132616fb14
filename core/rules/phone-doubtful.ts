import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

const notMobile = ['landline', 'hotline', 'internet-of-things'];

export default rule({
  title: '手机号码存疑',
  en: 'The mobile number deserves a look',
  why: '号码少见或写法不规范，请核对一眼',
  repair: '无误可忽略并说明；写法不规范的可一键修正',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['phone'],
  since: '0.1.0',

  check: (_, { phone }) =>
    phone?.level === 'warning' &&
    !notMobile.includes(phone.code) && {
      field: 'party.phone',
      message: `${phone.masked}：${verdictWords(phone.code)}`,
      ...(phone.code === 'format' && { fix: 'phone-spelling' }),
    },

  examples: {
    pass: [{ parties: [{ phone: { level: 'ok', code: 'ok' } }] }, { parties: [{ phone: null }] }],
    fail: [
      { parties: [{ phone: { level: 'warning', code: 'segment-unknown', masked: '154****3371' } }] },
      { parties: [{ phone: { level: 'warning', code: 'format', masked: '152****3371' } }] },
    ],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ phone: { level: 'warning', code: 'landline' } }] }],
  },
});
