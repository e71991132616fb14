import { indicator } from '../../measure/language';

export default indicator({
  title: '配合上级法院开展工作',
  en: 'Tasks of higher courts done in time',
  chapter: 8,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'ratio',
    numerator: { external: '上级任务按时完成数' },
    denominator: { external: '上级任务数' },
  },
  target: { kind: 'atLeast', value: '1' },
  targetDerived: true,
  moves: { repair: { numerator: 1, denominator: 0, verb: '完成' } },
  derived: ['手册没有公式：自然年内按时完成的任务数除以任务数'],
  advice: ['收到任务先定完成的日子', '快到期的提前报进度'],
  checklist: ['上级布置的任务按时交', '交之前按要求自查一遍质量'],
  examples: [
    {
      when: '任务 12 项，按时完成 11 项',
      given: {
        external: [
          { item: '上级任务数', month: '2022-03', value: 5 },
          { item: '上级任务数', month: '2022-05', value: 7 },
          { item: '上级任务按时完成数', month: '2022-05', value: 11 },
        ],
      },
      gives: '11/12',
    },
    { when: '没有填报', given: {}, gives: null },
  ],
});
