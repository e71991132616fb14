import { isFilled } from '../case/entries';
import { isOrganisation } from '../case/roles';
import { rule } from './rule';

const ofPersons = /身份证|居住证|通行证|护照|军官|士兵|户口|警官/;
const ofOrganisations = /信用代码|组织机构|社会团体|登记证/;

export default rule({
  title: '证件类型与当事人类型不配',
  en: 'The document does not fit the kind of party',
  why: '自然人填了单位的证照，或单位填了个人的证件',
  repair: '核对当事人类型和证件类型，改正其中一项',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['kind', 'documentType'],
  since: '0.1.0',

  // That the number is of another type says the same, and more.
  check: (_, { kind, documentType, documentNumber }) => {
    const organisation = isOrganisation(kind);
    if (organisation === undefined || !isFilled(documentType) || documentNumber?.code === 'other-type') return false;
    return (organisation ? ofPersons : ofOrganisations).test(documentType) && { field: 'party.documentType' };
  },

  examples: {
    pass: [
      { parties: [{ kind: '自然人', documentType: '居民身份证' }] },
      { parties: [{ kind: '法人', documentType: '统一社会信用代码' }] },
      { parties: [{ kind: '法人', documentType: null }] },
    ],
    fail: [
      { parties: [{ kind: '法人', documentType: '居民身份证' }] },
      { parties: [{ kind: '自然人', documentType: '统一社会信用代码' }] },
    ],
    unseen: [{ parties: [{ kind: '法人' }] }],
    boundary: [
      { parties: [{ kind: '个体工商户', documentType: '居民身份证' }] },
      {
        parties: [{ kind: '法人', documentType: '居民身份证', documentNumber: { level: 'error', code: 'other-type' } }],
      },
    ],
  },
});
