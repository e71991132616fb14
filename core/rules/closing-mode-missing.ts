import { isBlank } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '结案方式空着',
  en: 'The way of closing is missing',
  why: '空着；多数指标按结案方式计算',
  repair: '按裁判文书或结案审批表选择',
  basis: ['manual-2022:14①'],
  kind: 'missing',
  severity: 'error',
  facet: 'closing',
  classes: everyClass,
  atClosing: true,
  needs: ['closingMode'],
  since: '0.1.0',

  check: ({ closingMode }) => isBlank(closingMode) && { field: 'closingMode' },

  examples: {
    pass: [{ closingMode: ['判决'] }, { caseNumber: '（2022）内2299执9号', closingMode: ['执行完毕'] }],
    fail: [
      { closingMode: null, closedOn: '2022-06-10', occasion: 'ledger' },
      { closingMode: null },
      { closingMode: [] },
    ],
    unseen: [{}],
  },
});
