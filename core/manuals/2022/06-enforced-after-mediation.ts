import { cases, closedInYear, firstEnforcement, indicator, typed } from '../../measure/language';
import { all, any, during, filedIn, namedBy } from '../../measure/predicate';

const mediated = { closedOn: '2022-03-08', closingMode: ['调解'] };

export default indicator({
  title: '民事案件调解后申请执行率',
  en: 'Mediated civil cases that went on to enforcement',
  chapter: 2,
  unit: 'percent',
  better: 'low',
  measure: {
    kind: 'share',
    of: cases(typed('民初'), closedInYear('调解')),
    counting: any(
      during('enforcementFiledOn', 'calendarYear'),
      namedBy(all(firstEnforcement, filedIn('calendarYear'))),
    ),
  },
  target: { kind: 'atMost', value: '40/100' },
  derived: [
    '分子限于分母里的案件',
    '执行案件写明执行依据案号的也算；没看到的联系按没有算',
    '同一件多次申请执行只算一件',
  ],
  moves: { closing: { numerator: 0, denominator: 1 } },
  advice: ['调解时把履行期限、方式和担保写实', '能当庭履行的当庭履行', '到期前提醒，防止进入执行'],
  examples: [
    {
      when: '调解结案 78 件，33 件申请了执行',
      given: {
        cases: [
          { ...mediated, enforcementFiledOn: '2022-06-01', times: 33 },
          { ...mediated, enforcementFiledOn: null, times: 45 },
        ],
      },
      gives: '33/78',
    },
    {
      when: '没有填申请执行日期，有执行案件写明以它为依据',
      given: {
        cases: [
          { ...mediated, caseNumber: '（2022）内2299民初1号', enforcementFiledOn: null },
          { ...mediated, enforcementFiledOn: null },
          { type: '执', filedOn: '2022-05-08', basisCaseNumber: '（2022）内2299民初1号' },
        ],
      },
      gives: '1/2',
    },
    {
      when: '以它为依据的执行案件是上年立的',
      given: {
        cases: [
          { ...mediated, caseNumber: '（2022）内2299民初1号', enforcementFiledOn: null },
          { type: '执', filedOn: '2021-12-08', basisCaseNumber: '（2022）内2299民初1号' },
        ],
      },
      gives: '0/1',
    },
    {
      when: '一件的申请执行日期还没看到',
      given: { cases: [{ ...mediated, enforcementFiledOn: null }, mediated] },
      gives: ['0/2', '1/2'],
    },
  ],
});
