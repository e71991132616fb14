import { isFilled } from '../case/entries';
import { areOpposed } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '同一代理人代理了双方',
  en: 'One agent acts for both sides',
  why: '同一人不能同时代理对立的双方，至少一处录错',
  repair: '核对委托手续，改正代理人或被代理人',
  basis: ['律师法:39', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'agent',
  optional: true,
  needs: ['agents', 'parties'],
  needsOfRow: ['name'],
  since: '0.1.0',

  // A namesake with another licence is somebody else. Told once, at the later of the two.
  check: ({ agents, parties }, own) => {
    const roleOf = (key?: string) => parties.find((party) => party.key === key)?.role;
    const before = agents.slice(
      0,
      agents.findIndex(({ key }) => key === own.key),
    );
    if (!isFilled(own.name?.digest)) return false;
    const same = before.filter(
      ({ name, licence }) =>
        name?.digest === own.name?.digest && (licence?.digest ?? null) === (own.licence?.digest ?? null),
    );
    if (same.some(({ of }) => areOpposed(roleOf(of), roleOf(own.of)))) return { field: 'agent.name' };
    return same.some(({ of }) => of === undefined || own.of === undefined) && 'unseen';
  },

  examples: {
    pass: [
      {
        parties: [{ role: '原告' }, { role: '被告' }],
        agents: [
          { of: 'party:1', name: { digest: 'v1:a' } },
          { of: 'party:2', name: { digest: 'v1:b' } },
        ],
      },
    ],
    fail: [
      {
        parties: [{ role: '原告' }, { role: '被告' }],
        agents: [
          { of: 'party:1', name: { digest: 'v1:a' } },
          { of: 'party:2', name: { digest: 'v1:a' } },
        ],
      },
    ],
    unseen: [
      { agents: [{ name: { digest: 'v1:a' } }] },
      { parties: [], agents: [{}] },
      { parties: [{ role: '原告' }], agents: [{ name: { digest: 'v1:a' } }, { name: { digest: 'v1:a' } }] },
    ],
    boundary: [
      { parties: [], agents: [{ name: null }] },
      {
        parties: [{ role: '原告' }, { role: '原告' }],
        agents: [
          { of: 'party:1', name: { digest: 'v1:a' } },
          { of: 'party:2', name: { digest: 'v1:a' } },
        ],
      },
    ],
  },
});
