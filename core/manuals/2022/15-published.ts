import { cases, closedInYear, disclosed, indicator } from '../../measure/language';
import { given, oneOf, yes } from '../../measure/predicate';

const closed = { closedOn: '2022-03-08' };

export default indicator({
  title: '裁判文书上网、庭审直播',
  en: 'Judgments published, and hearings broadcast',
  chapter: 4,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(disclosed, closedInYear(), oneOf('publication', '上网', '不上网')),
    counting: oneOf('publication', '上网'),
  },
  target: { kind: 'atLeast', value: '40/100' },
  seconds: {
    b: {
      title: '庭审直播率',
      en: 'Hearings shown live',
      measure: {
        kind: 'share',
        of: cases(disclosed, closedInYear(), given('heardOn')),
        counting: yes('livestream'),
      },
      target: { kind: 'atLeast', value: '40/100' },
    },
  },
  derived: ['手册没有公式：结案里已定上网或不上网的，上网的占比；审批不上网的不计', '直播按开过庭的结案计'],
  moves: { repair: { numerator: 1, denominator: 0, verb: '上网' }, closing: { numerator: 1, denominator: 1 } },
  advice: ['文书上网前过一遍隐名和错字', '不宜上网的走完审批并备案', '能直播的庭提前预约'],
  examples: [
    {
      when: '200 份文书上网 90 份，另有 10 份审批不上网',
      given: {
        cases: [
          { ...closed, publication: '上网', times: 90 },
          { ...closed, publication: '不上网', times: 110 },
          { ...closed, publication: '审批不上网', times: 10 },
        ],
      },
      gives: '90/200',
    },
    {
      when: '开庭 120 件，直播 50 件',
      given: {
        cases: [
          { ...closed, hearingDays: ['2022-02-20'], livestream: true, times: 50 },
          { ...closed, hearingDays: ['2022-02-20'], livestream: false, times: 70 },
          { ...closed, hearingDays: null, livestream: true, times: 3 },
        ],
      },
      gives: '50/120',
      second: 'b',
    },
  ],
});
