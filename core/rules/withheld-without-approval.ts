import { isFilled } from '../case/entries';
import { isMediated } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '不上网未见审批',
  en: 'Not published, and no approval on record',
  why: '文书不上网应履行审批并报审管办备案',
  repair: '补办不上网审批，在系统中注明',
  basis: ['manual-2022:15③', '法释〔2016〕19号:4'],
  kind: 'missing',
  severity: 'warning',
  facet: 'supervision',
  optional: true,
  needs: ['publication', 'closingMode'],
  since: '0.1.0',

  // Settlements are not published by law.
  check: ({ publication, closingMode }) =>
    isFilled(publication) &&
    /不上网|不公开|不公布|^否$/.test(publication) &&
    !/审批|批准|备案/.test(publication) &&
    !isMediated(closingMode) && { field: 'publication' },

  examples: {
    pass: [
      { publication: '上网', closingMode: ['判决'] },
      { publication: '不上网（已审批）', closingMode: ['判决'] },
      { publication: '不上网', closingMode: ['调解'] },
    ],
    fail: [{ publication: '不上网', closingMode: ['判决'] }],
    unseen: [{ publication: '不上网' }],
    boundary: [{ publication: null, closingMode: ['判决'] }],
  },
});
