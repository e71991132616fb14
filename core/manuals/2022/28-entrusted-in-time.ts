import { indicator, select } from '../../measure/language';
import { by, during, oneOf } from '../../measure/predicate';

const one = { direction: '受托' as const, receivedOn: '2022-03-01', dueOn: '2022-03-31' };

export default indicator({
  title: '事项受托期限内办结率',
  en: 'Matters entrusted to us and completed in time',
  chapter: 7,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: select('entrustments', oneOf('direction', '受托'), during('receivedOn', 'calendarYear')),
    counting: by('completedOn', { field: 'dueOn' }),
  },
  target: { kind: 'rank' },
  derived: ['名称说受托，公式说委托：按委托给我们的算', '未到期未办结的也在分母里'],
  advice: ['收到当天分给人', '办不完的提前与委托法院说明'],
  examples: [
    {
      when: '受托 50 件，期限内办结 48 件',
      given: {
        entrustments: [
          { ...one, completedOn: '2022-03-31', times: 48 },
          { ...one, completedOn: '2022-04-01' },
          { ...one, completedOn: null },
          { ...one, direction: '委托', completedOn: null, times: 5 },
        ],
      },
      gives: '48/50',
    },
  ],
});
