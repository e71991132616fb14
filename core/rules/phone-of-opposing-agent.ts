import { isFilled } from '../case/entries';
import { areOpposed } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '填的是对方代理人的号码',
  en: "The number is the opposing agent's",
  why: '与对方代理人的号码相同，案件信息会发给对方',
  repair: '向当事人核实后改正',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  optional: true,
  needs: ['agents', 'parties'],
  needsOfRow: ['phone', 'role'],
  since: '0.1.0',

  check: ({ agents, parties }, { phone, role }) => {
    const roleOf = (key?: string) => parties.find((party) => party.key === key)?.role;
    if (!isFilled(phone?.digest)) return false;
    const same = agents.filter((agent) => agent.phone?.digest === phone.digest);
    if (same.some(({ of }) => areOpposed(roleOf(of), role))) return { field: 'party.phone' };
    // Of whom the page does not say for whom they act may be the party's own.
    return same.some(({ of }) => of === undefined) && 'unseen';
  },

  examples: {
    pass: [
      {
        parties: [
          { role: '原告', phone: { digest: 'v1:a' } },
          { role: '被告', phone: { digest: 'v1:b' } },
        ],
        agents: [{ of: 'party:1', phone: { digest: 'v1:a' } }],
      },
    ],
    fail: [
      {
        parties: [
          { role: '原告', phone: { digest: 'v1:a' } },
          { role: '被告', phone: { digest: 'v1:c' } },
        ],
        agents: [{ of: 'party:1', phone: { digest: 'v1:c' } }],
      },
    ],
    unseen: [
      { parties: [{ role: '原告', phone: { digest: 'v1:a' } }] },
      {
        parties: [
          { role: '原告', phone: { digest: 'v1:a' } },
          { role: '被告', phone: { digest: 'v1:c' } },
        ],
        agents: [{ phone: { digest: 'v1:c' } }],
      },
    ],
    boundary: [{ parties: [{ role: '原告', phone: null }], agents: [{ phone: { digest: 'v1:c' } }] }],
  },
});
