import { indicator } from '../../measure/language';

export default indicator({
  title: '执行指挥中心实体化运行',
  en: 'The enforcement command centre at work',
  chapter: 8,
  unit: 'none',
  better: 'high',
  measure: { kind: 'checklist' },
  target: { kind: 'none' },
  advice: ['事务性工作集中办，承办人专心办案'],
  checklist: ['指挥中心有固定的人和场所', '查控、文书、委托、接待等事务集中办理', '值班和调度有记录'],
  examples: [{ when: '只列要求，没有数', given: {}, gives: null }],
});
