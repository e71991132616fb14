import { isSimplified } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '简易或小额程序里公告送达',
  en: 'Served by announcement in a simplified procedure',
  why: '简易、小额程序不得公告送达，应先转为普通程序',
  repair: '核对适用程序和送达方式；已转程序的改正适用程序',
  basis: ['民诉解释:140', '民诉解释:257'],
  kind: 'wrong',
  severity: 'error',
  facet: 'service',
  each: 'service',
  classes: ['civil'],
  needs: ['procedure'],
  needsOfRow: ['method'],
  since: '0.1.0',

  check: ({ procedure }, { method }) =>
    isSimplified(procedure) && /公告/.test(method ?? '') && { field: 'service.method' },

  examples: {
    pass: [
      { procedure: ['普通程序'], services: [{ method: '公告送达' }] },
      { procedure: ['简易程序'], services: [{ method: '直接送达' }] },
    ],
    fail: [
      { procedure: ['简易程序'], services: [{ method: '公告送达' }] },
      { procedure: ['小额诉讼程序'], services: [{ method: '公告送达' }] },
    ],
    unseen: [{ services: [{ method: '公告送达' }] }],
    boundary: [{ procedure: null, services: [{ method: '公告送达' }] }],
  },
});
