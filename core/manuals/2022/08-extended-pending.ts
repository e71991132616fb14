import { cases, indicator, trialWork } from '../../measure/language';
import { any, pending, positive } from '../../measure/predicate';

const open = { filedOn: '2022-02-08', closedOn: null, extendedDays: 0, deductedDays: 0 };

export default indicator({
  title: '未结案件延扣审占比',
  en: 'Pending cases whose time limit was extended or suspended',
  chapter: 3,
  unit: 'percent',
  better: 'low',
  measure: {
    kind: 'share',
    of: cases(trialWork, pending('asOf')),
    counting: any(positive('extendedDays'), positive('deductedDays')),
  },
  target: { kind: 'below', value: '20/100' },
  derived: ['有过延长或扣除的未结案件都算，又延又扣只算一件'],
  moves: { closing: { numerator: -1, denominator: -1 } },
  advice: ['延长、扣除从严审批，网上和卷宗都留痕', '事由结束的当天恢复审理', '已经延扣审的优先结'],
  examples: [
    {
      when: '未结 40 件，延长 6 件，扣除 4 件，其中 1 件又延又扣',
      given: {
        cases: [
          { ...open, extendedDays: 30, times: 5 },
          { ...open, deductedDays: 15, times: 3 },
          { ...open, extendedDays: 30, deductedDays: 15 },
          { ...open, times: 31 },
          { ...open, type: '执', extendedDays: 30, times: 2 },
        ],
      },
      gives: '9/40',
    },
    {
      when: '一件的扣除天数还没看到',
      given: {
        cases: [
          { ...open, times: 3 },
          { ...open, deductedDays: undefined },
        ],
      },
      gives: ['0/4', '1/4'],
    },
  ],
});
