import { addDays } from '../case/day';
import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '公告期未满就开庭',
  en: 'Heard before the announcement had run its time',
  why: '公告送达满三十日才视为送达，此前开庭缺席程序有瑕疵',
  repair: '核对公告日期和开庭日期',
  basis: ['民诉法:95'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'service',
  each: 'service',
  optional: true,
  classes: ['civil', 'administrative'],
  needs: ['hearings'],
  needsOfRow: ['document', 'method', 'servedOn'],
  params: { days: 30 },
  paramLabels: { days: '公告期（天）' },
  since: '0.1.0',

  check: ({ hearings }, { document, method, servedOn }, _, { days }) =>
    isFilled(servedOn) &&
    /公告/.test(method ?? '') &&
    /起诉状|应诉|传票|开庭/.test(document ?? '') &&
    hearings.some(
      ({ date }) => date && date.slice(0, 10) > servedOn && date.slice(0, 10) < addDays(servedOn, days),
    ) && {
      field: 'service.servedOn',
    },

  examples: {
    pass: [
      {
        hearings: [{ date: '2022-06-10' }],
        services: [{ document: '开庭传票', method: '公告送达', servedOn: '2022-05-01' }],
      },
      {
        hearings: [{ date: '2022-06-10' }],
        services: [{ document: '开庭传票', method: '直接送达', servedOn: '2022-06-01' }],
      },
    ],
    fail: [
      {
        hearings: [{ date: '2022-06-10' }],
        services: [{ document: '开庭传票', method: '公告送达', servedOn: '2022-06-01' }],
      },
    ],
    unseen: [{ services: [{ document: '开庭传票', method: '公告送达', servedOn: '2022-06-01' }] }],
    boundary: [
      {
        hearings: [{ date: '2022-06-10' }],
        services: [{ document: null, method: '公告送达', servedOn: '2022-06-01' }],
      },
      {
        hearings: [{ date: '2022-06-10' }],
        services: [{ document: '开庭传票', method: null, servedOn: '2022-06-01' }],
      },

      {
        hearings: [{ date: '2022-06-10' }],
        services: [{ document: '开庭传票', method: '公告送达', servedOn: '2022-05-11' }],
      },
    ],
  },
});
