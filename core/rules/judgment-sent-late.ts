import { classOf, typeOf } from '../case/case-class';
import { addDays } from '../case/day';
import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '当庭宣判后判决书送达晚了',
  en: 'The judgment was sent later than the law allows',
  why: '当庭宣判的判决书应在十日内发送，刑事案件五日内',
  repair: '核对送达日期；确实晚了的可忽略并说明',
  basis: ['民诉法:151', '刑诉解释:302'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'service',
  each: 'service',
  optional: true,
  needs: ['pronouncedInCourt', 'pronouncedOn'],
  needsOfRow: ['document', 'servedOn'],
  params: { days: 10, criminalDays: 5 },
  paramLabels: { days: '民事、行政（天）', criminalDays: '刑事（天）' },
  since: '0.1.0',

  check: ({ caseNumber, pronouncedInCourt, pronouncedOn }, { document, servedOn }, _, { days, criminalDays }) => {
    const allowed = classOf(typeOf(caseNumber)) === 'criminal' ? criminalDays : days;
    return (
      pronouncedInCourt === true &&
      isFilled(pronouncedOn) &&
      isFilled(servedOn) &&
      /判决书/.test(document ?? '') &&
      servedOn > addDays(pronouncedOn, allowed) && { field: 'service.servedOn' }
    );
  },

  examples: {
    pass: [
      {
        pronouncedInCourt: true,
        pronouncedOn: '2022-06-10',
        services: [{ document: '判决书', servedOn: '2022-06-13' }],
      },
      {
        pronouncedInCourt: false,
        pronouncedOn: '2022-06-10',
        services: [{ document: '判决书', servedOn: '2022-06-30' }],
      },
    ],
    fail: [
      {
        pronouncedInCourt: true,
        pronouncedOn: '2022-06-10',
        services: [{ document: '判决书', servedOn: '2022-06-21' }],
      },
      {
        caseNumber: '（2022）内2299刑初1号',
        pronouncedInCourt: true,
        pronouncedOn: '2022-06-10',
        services: [{ document: '刑事判决书', servedOn: '2022-06-16' }],
      },
    ],
    unseen: [{ pronouncedInCourt: true, services: [{ document: '判决书', servedOn: '2022-06-21' }] }],
    boundary: [
      { pronouncedInCourt: true, pronouncedOn: '2022-06-10', services: [{ document: null, servedOn: '2022-06-30' }] },

      {
        pronouncedInCourt: true,
        pronouncedOn: '2022-06-10',
        services: [{ document: '判决书', servedOn: '2022-06-20' }],
      },
    ],
  },
});
