import { cases, closedInYear, indicator } from '../../measure/language';
import { any, pending, yes } from '../../measure/predicate';

const marked = { filedOn: '2022-02-08', closedOn: null, fourKinds: true };

export default indicator({
  title: '“四类案件”监管',
  en: 'Cases of the four kinds with a trace of supervision',
  chapter: 4,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(any(pending('asOf'), closedInYear()), yes('fourKinds')),
    counting: yes('supervisionTraced'),
  },
  target: { kind: 'atLeast', value: '1' },
  targetDerived: true,
  derived: ['手册没有公式：标记为四类案件的，有监管留痕的占比'],
  moves: { repair: { numerator: 1, denominator: 0 } },
  advice: ['立案时就看是不是四类案件', '发现晚的当天补标，并报院庭长'],
  checklist: [
    '立案时做好四类案件的识别和标记',
    '承办人、院庭长各自按规定提出和落实监管',
    '各庭按时汇总上报，审管办备案',
    '监管的意见和材料在系统里全程留痕',
  ],
  examples: [
    {
      when: '标记 9 件，8 件有留痕',
      given: {
        cases: [
          { ...marked, supervisionTraced: true, times: 8 },
          { ...marked, supervisionTraced: false },
          { ...marked, fourKinds: false },
        ],
      },
      gives: '8/9',
    },
    {
      when: '一件是不是四类案件还没看到，但有留痕',
      given: {
        cases: [
          { ...marked, supervisionTraced: false },
          { ...marked, fourKinds: undefined, supervisionTraced: true },
        ],
      },
      gives: ['0/1', '1/2'],
    },
  ],
});
