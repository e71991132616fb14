import { cases, closedInYear, indicator, typed } from '../../measure/language';
import { oneOf } from '../../measure/predicate';

const done = { type: '执异', closedOn: '2022-03-08' };

export default indicator({
  title: '执行异议案件撤改率',
  en: 'Rulings on objections that reconsideration set aside or changed',
  chapter: 6,
  unit: 'percent',
  better: 'low',
  measure: {
    kind: 'share',
    of: cases(typed('执异'), closedInYear()),
    counting: oneOf('reconsiderationResult', '撤销', '变更'),
  },
  target: { kind: 'rank' },
  derived: ['手册没有公式：执异结案里，被复议撤销或变更的占比'],
  advice: ['异议理由逐项回应', '拿不准的先与上级法院沟通尺度'],
  examples: [
    {
      when: '执异结案 40 件，撤销 1 件、变更 1 件',
      given: {
        cases: [
          { ...done, reconsiderationResult: '撤销' },
          { ...done, reconsiderationResult: '变更' },
          { ...done, reconsiderationResult: '维持', times: 8 },
          { ...done, reconsiderationResult: null, times: 30 },
        ],
      },
      gives: '2/40',
    },
  ],
});
