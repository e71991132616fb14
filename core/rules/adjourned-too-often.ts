import { hearingDaysOf } from '../case/hearings';
import { isSimplified } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '开庭次数超过延期开庭的上限',
  en: 'More hearings than adjournments allow',
  why: '普通程序延期开庭不超过两次，简易、小额一次',
  repair: '核对开庭记录；再次开庭不是延期的可忽略并说明',
  basis: ['法释〔2019〕4号'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'hearing',
  optional: true,
  classes: ['civil'],
  needs: ['procedure'],
  params: { ordinary: 3, simplified: 2 },
  paramLabels: { ordinary: '普通程序开庭（次）', simplified: '简易、小额开庭（次）' },
  since: '0.1.0',

  check: (facts, _, __, { ordinary, simplified }) => {
    const days = hearingDaysOf(facts);
    if (!days) return 'unseen';
    const most = isSimplified(facts.procedure) ? simplified : ordinary;
    return (
      days.length > most && {
        field: 'hearing.date',
        message: `已开庭 ${days.length} 次，延期开庭的上限是 ${most - 1} 次`,
      }
    );
  },

  examples: {
    pass: [
      { procedure: ['普通程序'], hearings: [{ date: '2022-04-01' }, { date: '2022-04-20' }, { date: '2022-05-10' }] },
      // Morning and afternoon of one day are one hearing.
      {
        procedure: ['简易程序'],
        hearings: [{ date: '2022-04-01T09:00' }, { date: '2022-04-01T14:30' }, { date: '2022-04-20' }],
      },
    ],
    fail: [
      { procedure: ['简易程序'], hearingDays: ['2022-04-01', '2022-04-20', '2022-05-10'] },
      {
        procedure: ['普通程序'],
        hearings: [{ date: '2022-04-01' }, { date: '2022-04-20' }, { date: '2022-05-10' }, { date: '2022-05-31' }],
      },
    ],
    unseen: [{ procedure: ['简易程序'] }, { hearings: [] }],
    boundary: [{ procedure: null, hearings: [{ date: '2022-04-01' }, { date: '2022-04-20' }, { date: '2022-05-10' }] }],
  },
});
