import { indicator, select } from '../../measure/language';
import { by, during } from '../../measure/predicate';

const one = { assignedOn: '2022-03-01', dueOn: '2022-04-15' };

export default indicator({
  title: '信访案件期限内办结率',
  en: 'Petitions completed in time, of those due',
  chapter: 6,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: select('petitions', during('assignedOn', 'calendarYear'), by('dueOn', 'asOf')),
    counting: by('completedOn', { field: 'dueOn' }),
  },
  target: { kind: 'rank' },
  derived: ['手册没有公式：到期应办结的里，期限内办结的占比'],
  advice: ['收到交办就定日子，到期前三天再看一遍'],
  examples: [
    {
      when: '到期 10 件，期限内办结 9 件，还有 2 件未到期',
      given: {
        petitions: [
          { ...one, completedOn: '2022-04-15', times: 9 },
          { ...one, completedOn: '2022-04-16' },
          { ...one, dueOn: '2022-07-01', completedOn: null, times: 2 },
        ],
      },
      gives: '9/10',
    },
  ],
});
