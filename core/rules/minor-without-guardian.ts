import { agentsOf } from '../case/representation';
import { isGuardian } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '未成年人没有法定代理人',
  en: 'A minor without a guardian on record',
  why: '立案时未满十八岁，应由法定代理人代为诉讼',
  repair: '在代理人里补录法定代理人',
  basis: ['民诉法:60', '刑诉法:281'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needs: ['agents', 'parties'],
  needsOfRow: ['documentNumber'],
  absence: ['agents'],
  since: '0.1.0',

  check: (facts, { key, documentNumber }) => {
    if (documentNumber?.minor !== true || facts.parties.some(({ role }) => isGuardian(role))) return false;
    const kinds = agentsOf(facts, key)?.map(({ kind }) => kind);
    if (kinds?.some(isGuardian)) return false;
    return kinds?.includes(undefined) ? 'unseen' : { field: 'party.documentNumber' };
  },

  examples: {
    pass: [
      { parties: [{ documentNumber: { minor: false } }], agents: [] },
      { parties: [{ documentNumber: { minor: true } }], agents: [{ kind: '法定代理人' }] },
    ],
    fail: [
      { parties: [{ documentNumber: { minor: true } }], agents: [] },
      { parties: [{ documentNumber: { minor: true } }], agents: [{ kind: '法定代理人', of: 'party:2' }] },
    ],
    unseen: [
      { parties: [{ documentNumber: { minor: true } }] },
      { parties: [{ documentNumber: { minor: true } }], agents: [{ name: { masked: '周*' } }] },
    ],
    boundary: [{ parties: [{ documentNumber: {} }], agents: [] }],
  },
});
