import { cases, closedInYear, firstEnforcement, indicator } from '../../measure/language';
import { yes } from '../../measure/predicate';

const done = { type: '执', closedOn: '2022-03-08', closingMode: ['终结本次执行程序'] };

export default indicator({
  title: '无财产可供执行案件终本合格率',
  en: 'Terminations of this round of enforcement that meet the conditions',
  chapter: 8,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(firstEnforcement, closedInYear('终结本次执行程序')),
    counting: yes('finalRoundQualified'),
  },
  target: { kind: 'atLeast', value: '1' },
  derived: ['手册没有公式：终本结案里，判为合格的占比'],
  moves: { repair: { numerator: 1, denominator: 0 } },
  advice: ['终本前把查控、传统调查、约谈、限高都做全', '不合格的当天看是缺材料还是数据没传上去'],
  examples: [
    {
      when: '终本 60 件，57 件合格',
      given: {
        cases: [
          { ...done, finalRoundQualified: true, times: 57 },
          { ...done, finalRoundQualified: false, times: 3 },
          { ...done, closingMode: ['执行完毕'], finalRoundQualified: null, times: 4 },
        ],
      },
      gives: '57/60',
    },
  ],
});
