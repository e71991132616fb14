import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '结案日期早于最后一次送达',
  en: 'Closed before the last service of the final document',
  why: '裁判文书最后送达之日才是结案日期（公告、邮寄除外）',
  repair: '核对结案日期；公告和邮寄以公告日、交邮日为准',
  basis: ['法释〔2000〕29号:10', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  needs: ['closedOn', 'services'],
  since: '0.1.0',

  // By post and by announcement the case is closed on the day of posting or publication.
  check: ({ closedOn, services }) => {
    if (!isFilled(closedOn)) return false;
    const later = services.flatMap(({ document, method, servedOn }) =>
      isFilled(servedOn) &&
      closedOn < servedOn &&
      /判决书|裁定书|调解书/.test(document ?? '') &&
      !/公告|邮寄|专递/.test(method ?? '')
        ? [{ method, servedOn }]
        : [],
    );
    if (later.length > 0 && later.every(({ method }) => method === undefined)) return 'unseen';
    const last = later
      .map(({ servedOn }) => servedOn)
      .sort()
      .at(-1);
    return last !== undefined && { field: 'closedOn', message: `结案日期早于 ${last} 的最后一次送达` };
  },

  examples: {
    pass: [
      { closedOn: '2022-06-20', services: [{ document: '判决书', method: '直接送达', servedOn: '2022-06-18' }] },
      { closedOn: '2022-06-20', services: [{ document: '判决书', method: '邮寄送达', servedOn: '2022-06-25' }] },
      { closedOn: null, services: [] },
      { closedOn: '2022-06-20', services: [{ document: null, method: null, servedOn: '2022-06-25' }] },
      { closedOn: '2022-06-20', services: [{ document: '判决书', method: null, servedOn: null }] },
    ],
    fail: [{ closedOn: '2022-06-20', services: [{ document: '判决书', method: '直接送达', servedOn: '2022-06-25' }] }],
    unseen: [
      { closedOn: '2022-06-20' },
      { closedOn: '2022-06-20', services: [{ document: '判决书', servedOn: '2022-06-25' }] },
    ],
    boundary: [
      { closedOn: '2022-06-20', services: [{ document: '判决书', method: '直接送达', servedOn: '2022-06-20' }] },
    ],
  },
});
