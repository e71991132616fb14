import { cases, closedInYear, count, countedWork, indicator } from '../../measure/language';
import { any, filedIn, pending } from '../../measure/predicate';

export default indicator({
  title: '审执结案进度',
  en: 'Cases closed in the year, of those received in the court year',
  chapter: 1,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'ratio',
    numerator: count(cases(countedWork, closedInYear())),
    denominator: count(cases(countedWork, any(pending('lastCourtYearEnd'), filedIn('courtYear')))),
  },
  target: {
    kind: 'monthlyFloor',
    floors: {
      3: '18/100',
      4: '29/100',
      5: '42/100',
      6: '55/100',
      7: '63/100',
      8: '70/100',
      9: '76/100',
      10: '82/100',
      11: '88/100',
      12: '93/100',
    },
  },
  derived: ['年中的分母算到截至日', '达标看最近一个已过完的月底，差几件按下一个底线算'],
  moves: { closing: { numerator: 1, denominator: 0 } },
  advice: ['按月分解结案数，月中看一次差几件', '系列案件一并审理，能用速裁、小额的早分流'],
  examples: [
    {
      when: '上年 11 月底未结 20 件，上年 12 月收 10 件，今年收 90 件，已结 66 件',
      given: {
        cases: [
          { filedOn: '2021-10-08', closedOn: '2022-03-01', times: 20 },
          { filedOn: '2021-12-08', closedOn: '2022-04-01', times: 10 },
          { filedOn: '2022-02-08', closedOn: '2022-06-30', times: 36 },
          { filedOn: '2022-03-08', closedOn: null, times: 54 },
        ],
      },
      gives: '66/120',
    },
    {
      when: '上年 12 月收、上年 12 月就结了的，只在分母里',
      given: {
        cases: [
          { filedOn: '2021-12-03', closedOn: '2021-12-29' },
          { filedOn: '2022-01-10', closedOn: '2022-05-10' },
        ],
      },
      gives: '1/2',
    },
    {
      when: '两件的结案日期还没看到',
      given: {
        cases: [
          { filedOn: '2022-01-10', closedOn: '2022-05-10', times: 3 },
          { filedOn: '2022-02-10', times: 2 },
        ],
      },
      gives: ['3/5', '5/5'],
    },
  ],
});
