import { typeOf } from '../case/case-class';
import { addMonths } from '../case/day';
import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '财产查控超期',
  en: 'The inquiry into assets is late',
  why: '立案后一个月内应完成网络或传统查控登记',
  repair: '尽快查控并流转查控结果分析；已完成的补录日期',
  basis: ['manual-2022:33'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'enforcement',
  optional: true,
  classes: ['enforcement'],
  needs: ['filedOn', 'inquiryOn'],
  params: { months: 1 },
  paramLabels: { months: '期限（月）' },
  since: '0.1.0',

  check: ({ caseNumber, filedOn, inquiryOn, closedOn }, _, { today }, { months }) =>
    typeOf(caseNumber) === '执' &&
    isFilled(filedOn) &&
    (inquiryOn ?? closedOn ?? today) > addMonths(filedOn, months) && { field: 'inquiryOn' },

  examples: {
    pass: [
      { filedOn: '2022-05-01', inquiryOn: '2022-05-20' },
      { filedOn: '2022-05-01', inquiryOn: null, closedOn: '2022-05-20' },
    ],
    fail: [
      { filedOn: '2022-05-01', inquiryOn: '2022-06-02' },
      { filedOn: '2022-05-01', inquiryOn: null, today: '2022-06-20' },
    ],
    unseen: [{ filedOn: '2022-05-01' }],
    boundary: [{ filedOn: '2022-05-01', inquiryOn: '2022-06-01' }],
  },
});
