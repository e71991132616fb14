import { indicator, select } from '../../measure/language';
import { by, during } from '../../measure/predicate';

const one = { receivedOn: '2022-03-01', dueOn: '2022-03-31' };

export default indicator({
  title: '督办事项期限内办结率',
  en: 'Supervised matters completed in time',
  chapter: 7,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: select('supervisions', during('receivedOn', 'calendarYear')),
    counting: by('completedOn', { field: 'dueOn' }),
  },
  target: { kind: 'rank' },
  derived: ['未到期未办结的也在分母里'],
  advice: ['收到督办当天回第一次，办结及时回复'],
  examples: [
    {
      when: '督办 20 件，期限内办结 19 件',
      given: {
        supervisions: [
          { ...one, completedOn: '2022-03-20', times: 19 },
          { ...one, completedOn: null },
        ],
      },
      gives: '19/20',
    },
  ],
});
