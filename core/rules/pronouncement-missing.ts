import { isFirstInstance, typeOf } from '../case/case-class';
import { isBlank } from '../case/entries';
import { isJudged } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '判决结案但没有宣判信息',
  en: 'Closed by judgment without an entry of pronouncement',
  why: '宣判方式空着；是否当庭宣判无法统计',
  repair: '按宣判笔录填写当庭或定期宣判',
  basis: ['manual-2022:10②'],
  kind: 'missing',
  severity: 'error',
  facet: 'hearing',
  needs: ['closingMode'],
  since: '0.1.0',

  // Some systems have one of the two entries, some the other, some both.
  check: ({ caseNumber, closingMode, pronouncement, pronouncedInCourt }) => {
    if (!isJudged(closingMode) || !isFirstInstance(typeOf(caseNumber))) return false;
    if (pronouncement === undefined && pronouncedInCourt === undefined) return 'unseen';
    const field = pronouncement === undefined ? 'pronouncedInCourt' : 'pronouncement';
    const filled = [pronouncement, pronouncedInCourt].some((entry) => entry !== undefined && !isBlank(entry));
    return !filled && { field };
  },

  examples: {
    pass: [
      { closingMode: ['判决'], pronouncement: '当庭宣判' },
      { closingMode: ['判决'], pronouncement: null, pronouncedInCourt: false },
      { closingMode: ['调解'], pronouncement: null },
    ],
    fail: [
      { closingMode: ['判决'], pronouncement: null, pronouncedInCourt: null },
      { closingMode: ['判决'], pronouncedInCourt: null },
    ],
    unseen: [{ closingMode: ['判决'] }, {}],
    boundary: [{ caseNumber: '（2022）内22民终5号', closingMode: ['维持'], pronouncement: null }],
  },
});
