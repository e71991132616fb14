import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '当事人姓名或名称空着',
  en: 'The name of a party is missing',
  why: '空着；五项缺一，不计有效公开',
  repair: '按证件或证照填写全称',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['name'],
  since: '0.1.0',

  check: (_, { name }) => isBlank(name) && { field: 'party.name' },

  examples: {
    pass: [{ parties: [{ name: { masked: '张*', length: 2 } }] }, { parties: [] }],
    fail: [{ parties: [{ name: null }] }],
    unseen: [{ parties: [{ role: '原告' }] }, {}],
  },
});
