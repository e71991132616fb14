import { addMonths } from '../case/day';
import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '一年以上未结，未纳入四类监管',
  en: 'Pending for more than a year and not under supervision',
  why: '一年以上未结的案件应纳入四类案件监管',
  repair: '标注四类案件并报院庭长监管',
  basis: ['manual-2022:9', 'manual-2022:12'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'supervision',
  optional: true,
  classes: ['criminal', 'civil', 'administrative', 'compensation', 'enforcement'],
  needs: ['fourKinds', 'filedOn', 'closedOn'],
  params: { months: 12 },
  paramLabels: { months: '未结超过（月）' },
  since: '0.1.0',

  check: ({ fourKinds, filedOn, closedOn }, _, { today }, { months }) =>
    fourKinds === false &&
    isFilled(filedOn) &&
    !isFilled(closedOn) &&
    today > addMonths(filedOn, months) && { field: 'fourKinds' },

  examples: {
    pass: [
      { fourKinds: false, filedOn: '2022-01-01', closedOn: null, today: '2022-06-20' },
      { fourKinds: true, filedOn: '2021-01-01', closedOn: null, today: '2022-06-20' },
      { fourKinds: false, filedOn: '2021-01-01', closedOn: '2022-06-10', today: '2022-06-20' },
    ],
    fail: [{ fourKinds: false, filedOn: '2021-01-01', closedOn: null, today: '2022-06-20' }],
    unseen: [{ fourKinds: false, filedOn: '2021-01-01' }],
    boundary: [{ fourKinds: false, filedOn: '2021-06-20', closedOn: null, today: '2022-06-20' }],
  },
});
