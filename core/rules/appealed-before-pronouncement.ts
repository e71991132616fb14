import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '上诉登记早于宣判日期',
  en: 'An appeal was registered before the pronouncement',
  why: '判决宣告之后才有上诉，至少一个日期录错',
  repair: '核对两个日期；对管辖裁定的上诉可忽略并说明',
  basis: ['manual-2022:4', '民诉法:171'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  needs: ['appealedOn', 'pronouncedOn'],
  since: '0.1.0',

  check: ({ appealedOn, pronouncedOn }) =>
    isFilled(appealedOn) && isFilled(pronouncedOn) && appealedOn < pronouncedOn && { field: 'appealedOn' },

  examples: {
    pass: [
      { pronouncedOn: '2022-06-10', appealedOn: '2022-06-20' },
      { pronouncedOn: '2022-06-10', appealedOn: null },
      { pronouncedOn: null, appealedOn: '2022-06-20' },
    ],
    fail: [{ pronouncedOn: '2022-06-10', appealedOn: '2022-06-09' }],
    unseen: [{ appealedOn: '2022-06-09' }, { pronouncedOn: '2022-06-10' }],
    boundary: [{ pronouncedOn: '2022-06-10', appealedOn: '2022-06-10' }],
  },
});
