import { isJudged, proceduresOf } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '刑事速裁没有当庭宣判',
  en: 'A criminal fast track not pronounced in court',
  why: '刑事速裁程序应当当庭宣判',
  repair: '核对宣判笔录；程序选错的改正适用程序',
  basis: ['刑诉法:224', 'manual-2022:10'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  optional: true,
  classes: ['criminal'],
  needs: ['procedure', 'pronouncedInCourt', 'closingMode'],
  since: '0.1.0',

  check: ({ procedure, pronouncedInCourt, closingMode }) =>
    pronouncedInCourt === false &&
    isJudged(closingMode) &&
    proceduresOf(procedure).includes('fast-track') && { field: 'pronouncedInCourt' },

  examples: {
    pass: [
      { procedure: ['速裁程序'], pronouncedInCourt: true, closingMode: ['判决'] },
      { procedure: ['简易程序'], pronouncedInCourt: false, closingMode: ['判决'] },
    ],
    fail: [{ procedure: ['速裁程序'], pronouncedInCourt: false, closingMode: ['判决'] }],
    unseen: [{ procedure: ['速裁程序'] }],
    boundary: [{ procedure: ['速裁程序'], pronouncedInCourt: null, closingMode: ['判决'] }],
  },
});
