import { isBlank } from '../case/entries';
import { isLawyer } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '律师没有执业证号',
  en: 'A lawyer without a licence number',
  why: '空着；律师凭执业证号登录公开平台',
  repair: '按律师执业证填写',
  basis: ['法释〔2018〕7号:5', 'manual-2022:11'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'agent',
  optional: true,
  needsOfRow: ['licence', 'kind'],
  since: '0.1.0',

  check: (_, { licence, kind }) => isBlank(licence) && isLawyer(kind) && { field: 'agent.licence' },

  examples: {
    pass: [
      { agents: [{ kind: '律师', licence: { level: 'ok', code: 'ok' } }] },
      { agents: [{ kind: '近亲属', licence: null }] },
    ],
    fail: [{ agents: [{ kind: '律师', licence: null }] }],
    unseen: [{ agents: [{ kind: '律师' }] }],
  },
});
