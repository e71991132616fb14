import { isBlank, isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '文书是否上网没有选',
  en: 'Whether the judgment is published is not decided',
  why: '没有选；上网率按它统计',
  repair: '选择上网，或履行不上网审批后选不上网',
  basis: ['manual-2022:15', '法释〔2016〕19号'],
  kind: 'missing',
  severity: 'warning',
  facet: 'supervision',
  optional: true,
  needs: ['publication', 'closingMode'],
  since: '0.1.0',

  check: ({ publication, closingMode }) => isBlank(publication) && isFilled(closingMode) && { field: 'publication' },

  examples: {
    pass: [
      { publication: '上网', closingMode: ['判决'] },
      { publication: null, closingMode: null },
    ],
    fail: [{ publication: null, closingMode: ['判决'] }],
    unseen: [{ closingMode: ['判决'] }],
  },
});
