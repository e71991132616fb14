import { cases, indicator, select } from '../../measure/language';
import { given, not, past, within } from '../../measure/predicate';

const unpaid = [not(given('paidOn')), not(within('delayApprovedOn', 'arrivedOn', { days: 30 }))];
const money = { paidOn: null, delayApprovedOn: null };
const among = [cases({ op: 'type', startsWith: ['执'] }), select('payments')];

export default indicator({
  title: '案款超期未发放',
  en: 'Sums held for over 30 days without approval',
  chapter: 8,
  unit: 'item',
  better: 'low',
  measure: {
    kind: 'count',
    of: select('payments', ...unpaid, past('arrivedOn', { days: 30 })),
    among,
  },
  target: { kind: 'atMost', value: '0' },
  seconds: {
    b: {
      title: '过了 15 天的',
      en: 'Of these, past 15 days',
      measure: {
        kind: 'count',
        of: select('payments', ...unpaid, past('arrivedOn', { days: 15 })),
        among,
      },
    },
  },
  moves: { repair: { numerator: -1, denominator: 0, verb: '发放' } },
  derived: ['按笔计，一个案件可以有几笔', '延期审批要在到账后 30 日以内'],
  advice: ['到账当天定发放日子，15 天内发完', '要延期的，30 天以内办完审批'],
  examples: [
    {
      when: '6 月 1 日到账：7 月 1 日还不超期',
      asOf: '2022-07-01',
      given: { payments: [{ ...money, arrivedOn: '2022-06-01' }] },
      gives: '0',
    },
    {
      when: '6 月 1 日到账：7 月 2 日超期；批过延期的、已发的不算',
      asOf: '2022-07-02',
      given: {
        payments: [
          { ...money, arrivedOn: '2022-06-01' },
          { ...money, arrivedOn: '2022-06-01', delayApprovedOn: '2022-06-30' },
          { ...money, arrivedOn: '2022-06-01', delayApprovedOn: '2022-07-02' },
          { ...money, arrivedOn: '2022-05-01', paidOn: '2022-07-02' },
        ],
      },
      gives: '2',
    },
    { when: '没有导入案款，给不出数', given: {}, gives: null },
  ],
});
