import { indicator } from '../../measure/language';

export default indicator({
  title: '负向评价',
  en: 'Negative evaluations',
  chapter: 4,
  unit: 'time',
  better: 'low',
  measure: { kind: 'figure', term: { external: '负向评价次数' } },
  target: { kind: 'atMost', value: '0' },
  targetDerived: true,
  derived: ['手册没有公式：按填报的次数，自然年内相加'],
  advice: ['上级和本院布置的事，记下期限，提前一天交'],
  checklist: ['上级法院和本院的部署按时落实', '任务按数量和质量完成', '有延误可能的提前说明'],
  examples: [
    {
      when: '3 月和 5 月各被通报一次',
      given: {
        external: [
          { item: '负向评价次数', month: '2022-03', value: 1 },
          { item: '负向评价次数', month: '2022-05', value: 1 },
          { item: '负向评价次数', month: '2022-08', value: 1 },
          { item: '负向评价次数', month: '2021-12', value: 4 },
        ],
      },
      gives: '2',
    },
    { when: '没有填报', given: {}, gives: null },
  ],
});
