import { cases, closedInYear, indicator } from '../../measure/language';
import { empty, not, oneOf } from '../../measure/predicate';

const closed = { closedOn: '2022-03-08' };

export default indicator({
  title: '案件质量评查',
  en: 'Reviewed cases found in order',
  chapter: 4,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(closedInYear(), not(empty('reviewResult'))),
    counting: oneOf('reviewResult', '合格'),
  },
  target: { kind: 'rank' },
  derived: ['手册没有公式：有评查结果的结案里，合格的占比'],
  moves: { repair: { numerator: 1, denominator: 0 } },
  advice: ['评查指出的问题逐条改，同类案件一起查'],
  checklist: [
    '各类案件都纳入评查',
    '被改判、发回的逐案评查',
    '问题案件及时纠正并说明原因',
    '评查发现的共性问题统一尺度',
  ],
  examples: [
    {
      when: '评查 20 件，19 件合格',
      given: {
        cases: [
          { ...closed, reviewResult: '合格', times: 19 },
          { ...closed, reviewResult: '瑕疵' },
          { ...closed, reviewResult: null, times: 5 },
        ],
      },
      gives: '19/20',
    },
    {
      when: '一件的评查结果还没看到',
      given: { cases: [{ ...closed, reviewResult: '合格' }, closed] },
      gives: ['1/2', '2/2'],
    },
  ],
});
