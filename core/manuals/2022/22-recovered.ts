import { cases, closedInYear, firstEnforcement, indicator } from '../../measure/language';
import { any, pending } from '../../measure/predicate';

const inHand = cases(firstEnforcement, any(pending('asOf'), closedInYear()));
const open = { type: '执', filedOn: '2022-01-08', closedOn: null };

export default indicator({
  title: '首执案件实际执行到位率',
  en: 'Money recovered, of the money claimed',
  chapter: 6,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'ratio',
    numerator: { sum: 'recoveredAmount', over: inHand },
    denominator: { sum: 'enforcementClaim', over: inHand },
  },
  target: { kind: 'rank' },
  derived: ['金额相加再相除，不是各件比率的平均', '未结的、终本的都算'],
  advice: ['未结案件到账后当天录到位金额', '终本案件照实填已经到位的部分'],
  examples: [
    {
      when: '申请 10 万、20 万、5 万，到位 4 万、20 万、0',
      given: {
        cases: [
          { ...open, enforcementClaim: 100_000, recoveredAmount: 40_000 },
          { ...open, closedOn: '2022-05-08', enforcementClaim: 200_000, recoveredAmount: 200_000 },
          { ...open, enforcementClaim: 50_000, recoveredAmount: null },
        ],
      },
      gives: '240000/350000',
    },
    {
      when: '分和角也不差',
      given: {
        cases: [
          { ...open, enforcementClaim: 0.3, recoveredAmount: 0.1 },
          { ...open, enforcementClaim: 0.6, recoveredAmount: 0.2 },
        ],
      },
      gives: '1/3',
    },
    {
      when: '一件的到位金额还没看到，比率给不出来',
      given: {
        cases: [
          { ...open, enforcementClaim: 100, recoveredAmount: 40 },
          { ...open, enforcementClaim: 100 },
        ],
      },
      gives: null,
    },
  ],
});
