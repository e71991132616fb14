import { isBlank } from '../case/entries';
import { isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '住址空着',
  en: 'The address is missing',
  why: '空着；邮寄送达和管辖都要用',
  repair: '按送达地址确认书填写',
  basis: ['manual-2022:14①', '民诉法:124'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['address', 'role'],
  since: '0.1.0',

  check: (_, { address, role }) => isBlank(address) && !isProsecution(role) && { field: 'party.address' },

  examples: {
    pass: [
      { parties: [{ role: '原告', address: { length: 20 } }] },
      { parties: [{ role: '公诉机关', address: null }] },
    ],
    fail: [{ parties: [{ role: '原告', address: null }] }],
    unseen: [{ parties: [{ role: '原告' }] }],
  },
});
