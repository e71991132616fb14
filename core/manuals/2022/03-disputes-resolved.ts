import { cases, closedInYear, count, indicator, typed } from '../../measure/language';
import { filedIn, oneOf } from '../../measure/predicate';

const external = [
  { item: '平台诉前调解成功数' as const, month: '2022-03', value: 120 },
  { item: '司法确认数' as const, month: '2022-04', value: 30 },
];
const open = { filedOn: '2022-02-08', closedOn: null };
const quick = { filedOn: '2022-02-08', closedOn: '2022-04-08' };

export default indicator({
  title: '诉讼服务中心实质性化解纠纷率',
  en: 'Disputes resolved at the service centre, to civil cases received',
  chapter: 1,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'ratio',
    numerator: {
      plus: [
        { external: '平台诉前调解成功数' },
        { external: '司法确认数' },
        count(
          cases(typed('民初'), closedInYear(), oneOf('procedure', '速裁程序', '小额诉讼程序'), filedIn('calendarYear')),
        ),
      ],
    },
    denominator: count(cases(typed('民初'), filedIn('courtYear'))),
  },
  target: { kind: 'atLeast', value: '60/100' },
  seconds: {
    b: {
      title: '线上化解率',
      en: 'Disputes resolved online',
      measure: { kind: 'figure', term: { latest: '线上化解率' } },
      target: { kind: 'atLeast', value: '50/100' },
    },
  },
  derived: ['又是速裁又是小额的只算一件，上年立案的不算', '线上化解率手册没有公式，取填报的数'],
  moves: { closing: { numerator: 1, denominator: 0 } },
  advice: ['适合调解的立案前先调，调成的当天录入平台', '符合速裁的立案时就选速裁程序', '小额诉讼一审终审的依法用足'],
  examples: [
    {
      when: '调解成功 120，司法确认 30，速裁和小额去重并去掉上年立案的后 140，新收民事一审 450',
      given: {
        external,
        cases: [
          { ...quick, procedure: ['速裁程序'], times: 90 },
          { ...quick, procedure: ['速裁程序', '小额诉讼程序'], times: 20 },
          { ...quick, procedure: ['小额诉讼程序'], times: 30 },
          { ...quick, filedOn: '2021-11-20', procedure: ['小额诉讼程序'], times: 10 },
          { ...open, procedure: ['简易程序'], times: 310 },
        ],
      },
      gives: '290/450',
    },
    {
      when: '没有填报平台的数，不给结果，只给自己的一部分',
      given: { cases: [{ ...quick, procedure: ['速裁程序'] }] },
      gives: null,
    },
    {
      when: '线上化解率填的是 55 %',
      given: { external: [{ item: '线上化解率', month: '2022-06', value: 0.55 }] },
      gives: '55/100',
      second: 'b',
    },
  ],
});
