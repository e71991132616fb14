import { indicator, select } from '../../measure/language';
import { by, during, given, late, oneOf } from '../../measure/predicate';

const assigned = [oneOf('assignedBy', '最高人民法院'), during('assignedOn', 'calendarYear')];
const one = { assignedBy: '最高人民法院', assignedOn: '2022-03-01' };

export default indicator({
  title: '执行信访办结率',
  en: 'Petitions assigned by the supreme court and completed',
  chapter: 5,
  unit: 'percent',
  better: 'high',
  measure: { kind: 'share', of: select('petitions', ...assigned), counting: given('completedOn') },
  target: { kind: 'atLeast', value: '1' },
  seconds: {
    b: {
      title: '超过 45 天的',
      en: 'Of these, over 45 days',
      unit: 'case',
      measure: {
        kind: 'count',
        of: select(
          'petitions',
          ...assigned,
          by('assignedOn', { on: '2022-11-16' }),
          late('completedOn', 'assignedOn', { days: 45 }),
        ),
      },
      target: { kind: 'atMost', value: '0' },
    },
  },
  derived: ['按交办日期在自然年内的计', '2022-11-16 以后交办的，到 12 月 31 日前办结'],
  moves: { repair: { numerator: 1, denominator: 0, verb: '办结' } },
  advice: ['交办当天建台账，45 天倒排', '办结的当天在网上核销'],
  examples: [
    {
      when: '最高法交办 5 件，办结 4 件',
      given: {
        petitions: [
          { ...one, completedOn: '2022-04-01', times: 4 },
          { ...one, completedOn: null },
          { ...one, assignedBy: '中级法院', completedOn: null },
        ],
      },
      gives: '4/5',
    },
    {
      when: '一件正好第 45 天办结，一件第 46 天还没有',
      asOf: '2022-04-16',
      given: {
        petitions: [
          { ...one, completedOn: '2022-04-15' },
          { ...one, completedOn: null },
        ],
      },
      gives: '1',
      second: 'b',
    },
  ],
});
