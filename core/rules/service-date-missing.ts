import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '送达日期空着',
  en: 'The day of service is missing',
  why: '空着；结案日期和上诉期都从送达算起',
  repair: '对照送达回证填写',
  basis: ['manual-2022:14②', '法释〔2000〕29号:10'],
  kind: 'missing',
  severity: 'error',
  facet: 'service',
  each: 'service',
  needsOfRow: ['servedOn'],
  since: '0.1.0',

  // A systems' signature time is a day of service too.
  check: (_, { servedOn, signedOn }) => isBlank(servedOn) && !signedOn && { field: 'service.servedOn' },

  examples: {
    pass: [{ services: [{ servedOn: '2022-06-20' }] }, { services: [{ servedOn: null, signedOn: '2022-06-20' }] }],
    fail: [{ services: [{ servedOn: null }] }],
    unseen: [{ services: [{}] }],
  },
});
