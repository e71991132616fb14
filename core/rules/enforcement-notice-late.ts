import { typeOf } from '../case/case-class';
import { addDays } from '../case/day';
import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '执行通知发送超期',
  en: 'The enforcement notice was sent late',
  why: '立案后十日内应发送执行通知',
  repair: '尚未发送的尽快发送；已发送的补录日期',
  basis: ['manual-2022:33'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'enforcement',
  optional: true,
  classes: ['enforcement'],
  needs: ['filedOn', 'noticeOn'],
  params: { days: 10 },
  paramLabels: { days: '期限（天）' },
  since: '0.1.0',

  // Nodes are counted for first enforcement only.
  check: ({ caseNumber, filedOn, noticeOn, closedOn }, _, { today }, { days }) =>
    typeOf(caseNumber) === '执' &&
    isFilled(filedOn) &&
    (noticeOn ?? closedOn ?? today) > addDays(filedOn, days) && { field: 'noticeOn' },

  examples: {
    pass: [
      { filedOn: '2022-05-01', noticeOn: '2022-05-08' },
      { caseNumber: '（2022）内2299执恢3号', filedOn: '2022-05-01', noticeOn: null },
    ],
    fail: [
      { filedOn: '2022-05-01', noticeOn: '2022-05-12' },
      { filedOn: '2022-05-01', noticeOn: null, today: '2022-06-20' },
    ],
    unseen: [{ filedOn: '2022-05-01' }],
    boundary: [{ filedOn: '2022-05-01', noticeOn: '2022-05-11' }],
  },
});
