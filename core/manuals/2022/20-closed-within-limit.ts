import { cases, closedInYear, firstEnforcement, indicator } from '../../measure/language';
import { by } from '../../measure/predicate';

const done = { type: '执', filedOn: '2021-12-08' };

export default indicator({
  title: '首执案件法定期限内结案率',
  en: 'First enforcement cases closed within the limit, of those closed',
  chapter: 6,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(firstEnforcement, closedInYear()),
    counting: by('closedOn', { field: 'limitOn' }),
  },
  target: { kind: 'rank' },
  derived: ['法定期限取届满日期；没有的从立案起 6 个月，网络拍卖 12 个月'],
  advice: ['临近期限的每周列出来先办', '该延长、扣除的按规定办，不拖到期后'],
  examples: [
    {
      when: '结案 160 件，期限内 150 件；期限的最后一天还在期限内',
      given: {
        cases: [
          { ...done, closedOn: '2022-06-08', times: 149 },
          { ...done, closedOn: '2022-06-20', onlineAuction: true },
          { ...done, closedOn: '2022-06-09', times: 9 },
          { ...done, closedOn: '2022-02-09', statutoryDeadlineOn: '2022-02-08' },
        ],
      },
      gives: '150/160',
    },
    {
      when: '一件的立案日期还没看到',
      given: {
        cases: [
          { ...done, closedOn: '2022-06-08' },
          { type: '执', closedOn: '2022-06-08' },
        ],
      },
      gives: ['1/2', '2/2'],
    },
  ],
});
