import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '承办人空着',
  en: 'The judge in charge is missing',
  why: '空着；没有承办人的案件不会上传公开',
  repair: '填写承办法官',
  basis: ['法释〔2018〕7号:7', 'manual-2022:11'],
  kind: 'missing',
  severity: 'error',
  facet: 'closing',
  needs: ['judge'],
  since: '0.1.0',

  check: ({ judge }) => isBlank(judge) && { field: 'judge' },

  examples: {
    pass: [{ judge: '林晓岚' }],
    fail: [{ judge: null }],
    unseen: [{}],
  },
});
