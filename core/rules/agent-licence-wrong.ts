import { isLawyer } from '../case/roles';
import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

export default rule({
  title: '律师执业证号有误',
  en: "A lawyer's licence number is wrong",
  why: '执业证号应为十七位，律师登录不了公开平台',
  repair: '对照律师执业证改正',
  basis: ['法释〔2018〕7号:5', 'manual-2022:11'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'agent',
  optional: true,
  needsOfRow: ['licence', 'kind'],
  since: '0.1.0',

  check: (_, { licence, kind }) =>
    licence?.level === 'error' &&
    isLawyer(kind) && { field: 'agent.licence', message: `执业证号：${verdictWords(licence.code)}` },

  examples: {
    pass: [
      { agents: [{ kind: '律师', licence: { level: 'ok', code: 'ok' } }] },
      { agents: [{ kind: '近亲属', licence: { level: 'error', code: 'length' } }] },
    ],
    fail: [{ agents: [{ kind: '律师', licence: { level: 'error', code: 'length' } }] }],
    unseen: [{ agents: [{ kind: '律师' }] }],
    boundary: [{ agents: [{ kind: '律师', licence: { level: 'warning', code: 'old-form' } }] }],
  },
});
