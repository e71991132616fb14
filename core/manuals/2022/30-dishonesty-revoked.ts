import { count, indicator, select } from '../../measure/language';
import { during } from '../../measure/predicate';

export default indicator({
  title: '失信名单撤销率',
  en: 'Entries of the list of dishonest debtors that were revoked',
  chapter: 7,
  unit: 'permille',
  better: 'low',
  measure: {
    kind: 'ratio',
    numerator: count(select('dishonesty', during('revokedOn', 'calendarYear'))),
    denominator: count(select('dishonesty', during('publishedOn', 'calendarYear'))),
  },
  target: { kind: 'rank' },
  derived: ['手册没有公式：自然年内撤销数除以发布数；履行后的删除、屏蔽不是撤销'],
  advice: ['发布前核对身份和失信情形', '录入后换一个人再看一遍'],
  examples: [
    {
      when: '发布 400 条，撤销 3 条',
      given: {
        dishonesty: [
          { publishedOn: '2022-02-01', revokedOn: null, times: 398 },
          { publishedOn: '2022-02-01', revokedOn: '2022-03-01', times: 2 },
          { publishedOn: '2021-02-01', revokedOn: '2022-03-01' },
        ],
      },
      gives: '3/400',
    },
  ],
});
