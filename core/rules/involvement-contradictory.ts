import { rule } from './rule';

export default rule({
  title: '“无”和其他项同时选了',
  en: 'None is chosen beside other entries',
  why: '“无”表示均不涉及，不能与其他项并存',
  repair: '去掉“无”，或去掉其他项',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'involvement',
  needs: ['involvement'],
  since: '0.1.0',

  check: ({ involvement }) =>
    involvement &&
    involvement.length > 1 &&
    involvement.some((word) => /^(?:无|均不涉及)/.test(word)) && { field: 'involvement' },

  examples: {
    pass: [{ involvement: ['无'] }, { involvement: ['涉军', '涉未成年人'] }, { involvement: null }],
    fail: [{ involvement: ['无', '涉军'] }],
    unseen: [{}],
  },
});
