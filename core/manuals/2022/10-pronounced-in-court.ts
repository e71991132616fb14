import { cases, closedInYear, firstInstance, indicator, notConfirmation } from '../../measure/language';
import { given, oneOf, yes } from '../../measure/predicate';

const simple = { closedOn: '2022-05-10', procedure: ['简易程序'] };
const heard = { ...simple, hearingDays: ['2022-05-10'] };

export default indicator({
  title: '当庭宣判率',
  en: 'Judgments pronounced in court, of heard cases in simplified procedures',
  chapter: 3,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(
      firstInstance,
      notConfirmation,
      oneOf('procedure', '简易程序', '小额诉讼程序', '速裁程序'),
      closedInYear(),
      given('heardOn'),
    ),
    counting: yes('pronouncedInCourt'),
  },
  target: { kind: 'above', value: '50/100' },
  derived: ['统计期按自然年', '没有开庭信息的案件，分子分母都不计'],
  moves: { closing: { numerator: 1, denominator: 1 } },
  advice: ['简易、小额、速裁案件能当庭判的当庭判', '开庭和宣判的实际情况当天录入，不漏开庭日期'],
  examples: [
    {
      when: '60 件简易程序结案，48 件开过庭，其中 26 件当庭宣判；另有 4 件记了当庭宣判却没有开庭信息',
      given: {
        cases: [
          { ...heard, pronouncedInCourt: true, times: 26 },
          { ...heard, pronouncedInCourt: false, times: 22 },
          { ...simple, hearingDays: null, pronouncedInCourt: true, times: 4 },
          { ...simple, hearingDays: null, pronouncedInCourt: false, times: 8 },
        ],
      },
      gives: '26/48',
    },
    {
      when: '一件的是否当庭宣判还没看到',
      given: {
        cases: [{ ...heard, pronouncedInCourt: true, times: 2 }, { ...heard, pronouncedInCourt: false }, { ...heard }],
      },
      gives: ['2/4', '3/4'],
    },
    {
      when: '只有宣判方式，没有是否当庭宣判',
      given: {
        cases: [
          { ...heard, pronouncement: '当庭宣判' },
          { ...heard, pronouncement: '定期宣判' },
        ],
      },
      gives: '1/2',
    },
  ],
});
