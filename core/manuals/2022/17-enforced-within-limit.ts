import { cases, closedInYear, firstEnforcement, indicator, type Measure } from '../../measure/language';
import { all, any, by, filedIn, not, past, pending } from '../../measure/predicate';

/** `limit` is the entry that holds the statutory limit. */
function within(limit: string): Measure {
  return {
    kind: 'share',
    of: cases(
      firstEnforcement,
      any(pending('lastYearEnd'), filedIn('calendarYear')),
      not(closedInYear('终结本次执行程序')),
      not(all(pending('asOf'), not(past(limit)))),
    ),
    counting: all(
      closedInYear('执行完毕', '终结执行', '销案', '不予执行', '驳回申请'),
      by('closedOn', { field: limit }),
    ),
  };
}

const open = { type: '执', filedOn: '2022-02-08', closedOn: null };
const done = { type: '执', filedOn: '2022-02-08', closedOn: '2022-05-08' };

export default indicator({
  title: '有财产可供执行案件法定审限内执结率',
  en: 'Enforcement cases with assets closed within the statutory limit',
  chapter: 5,
  unit: 'percent',
  better: 'high',
  digits: 2,
  measure: within('limitOn'),
  target: { kind: 'atLeast', value: '99/100' },
  seconds: {
    b: {
      title: '只按 6 个月、12 个月的绝对期限',
      en: 'By the fixed limits of 6 and 12 months alone',
      measure: within('absoluteLimitOn'),
      target: { kind: 'atLeast', value: '99/100' },
    },
  },
  derived: [
    '统计期按自然年，首次执行案件',
    '法定期限取届满日期；没有的从立案起 6 个月，网络拍卖 12 个月',
    '未结而期限未到的、终本的，不在分母里',
  ],
  moves: { closing: { numerator: 1, denominator: 1 } },
  advice: ['期限前一个月列出有财产的案件，先办', '拍卖、评估的节点每周催', '少延长、少扣除'],
  examples: [
    {
      when: '旧存 20、新收 180，终本 60、期限内未结 30，期限内实际执结 100',
      given: {
        cases: [
          { ...done, closingMode: ['执行完毕'], times: 70 },
          { ...done, closingMode: ['终结执行'], times: 25 },
          { ...done, closingMode: ['销案'], times: 3 },
          { ...done, closingMode: ['不予执行'] },
          { ...done, closingMode: ['驳回申请'] },
          { ...done, closingMode: ['终结本次执行程序'], times: 60 },
          { ...open, times: 20 },
          { ...open, filedOn: '2021-10-08', onlineAuction: true, times: 10 },
          { ...open, filedOn: '2021-10-08', onlineAuction: false, times: 10 },
        ],
      },
      gives: '100/110',
    },
    {
      when: '扣除后期限到 12 月，按绝对期限已经超期',
      given: {
        cases: [
          { ...done, filedOn: '2021-10-08', statutoryDeadlineOn: '2022-12-08', closingMode: ['执行完毕'] },
          { ...done, closingMode: ['执行完毕'] },
        ],
      },
      gives: '1/2',
      second: 'b',
    },
  ],
});
