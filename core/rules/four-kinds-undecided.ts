import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '是否四类案件没有选',
  en: 'Whether the case is under supervision is not decided',
  why: '没有选；四类案件应在立案和审理中及时甄别',
  repair: '逐项对照后选是或否',
  basis: ['manual-2022:12', '法发〔2021〕30号'],
  kind: 'missing',
  severity: 'warning',
  facet: 'supervision',
  needs: ['fourKinds'],
  since: '0.1.0',

  check: ({ fourKinds }) => isBlank(fourKinds) && { field: 'fourKinds' },

  examples: {
    pass: [{ fourKinds: false }, { fourKinds: true }],
    fail: [{ fourKinds: null }],
    unseen: [{}],
  },
});
