import { indicator, select } from '../../measure/language';
import { during, yes } from '../../measure/predicate';

const one = { assignedOn: '2022-03-01' };

export default indicator({
  title: '信访案件化解率',
  en: 'Petitions resolved',
  chapter: 6,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: select('petitions', during('assignedOn', 'calendarYear')),
    counting: yes('resolved'),
  },
  target: { kind: 'rank' },
  derived: ['手册没有公式：自然年内交办的里，已化解的占比'],
  advice: ['办结不等于化解，答复后再回访一次'],
  examples: [
    {
      when: '交办 10 件，化解 6 件',
      given: {
        petitions: [
          { ...one, resolved: true, times: 6 },
          { ...one, resolved: false, times: 4 },
        ],
      },
      gives: '6/10',
    },
    {
      when: '一件是否化解还没看到',
      given: { petitions: [{ ...one, resolved: true }, one] },
      gives: ['1/2', '2/2'],
    },
  ],
});
