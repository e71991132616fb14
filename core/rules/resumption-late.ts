import { addDays } from '../case/day';
import { isFilled } from '../case/entries';
import { isSuspendedEnforcement } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '核实有财产后恢复执行超期',
  en: 'Resumption was decided late after assets were verified',
  why: '终本后核实有财产，七日内应决定是否恢复执行',
  repair: '尽快作出决定；已决定的补录日期',
  basis: ['manual-2022:33'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'enforcement',
  optional: true,
  classes: ['enforcement'],
  needs: ['closingMode', 'assetsVerifiedOn', 'resumedOn'],
  params: { days: 7 },
  paramLabels: { days: '期限（天）' },
  since: '0.1.0',

  check: ({ closingMode, assetsVerifiedOn, resumedOn }, _, { today }, { days }) =>
    isSuspendedEnforcement(closingMode) &&
    isFilled(assetsVerifiedOn) &&
    (resumedOn ?? today) > addDays(assetsVerifiedOn, days) && { message: '核实有财产已过期限，没有决定是否恢复执行' },

  examples: {
    pass: [
      { closingMode: ['终结本次执行程序'], assetsVerifiedOn: '2022-06-01', resumedOn: '2022-06-05' },
      { closingMode: ['终结本次执行程序'], assetsVerifiedOn: null, resumedOn: null },
    ],
    fail: [
      { closingMode: ['终结本次执行程序'], assetsVerifiedOn: '2022-06-01', resumedOn: '2022-06-09' },
      { closingMode: ['终结本次执行程序'], assetsVerifiedOn: '2022-06-01', resumedOn: null, today: '2022-06-20' },
    ],
    unseen: [{ closingMode: ['终结本次执行程序'], assetsVerifiedOn: '2022-06-01' }],
    boundary: [{ closingMode: ['终结本次执行程序'], assetsVerifiedOn: '2022-06-01', resumedOn: '2022-06-08' }],
  },
});
