import { isFilled } from '../case/entries';
import { areOpposed } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '双方留了同一个手机号码',
  en: 'Opposing parties share one mobile number',
  why: '与对方当事人的号码相同，至少一方收不到短信',
  repair: '核实号码各是谁的，分别填写',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  needs: ['parties'],
  needsOfRow: ['phone', 'role'],
  since: '0.1.0',

  // Told once, at the later of the two. With a counterclaim one person may stand on both sides.
  check: ({ parties }, own) => {
    const before = parties.slice(
      0,
      parties.findIndex(({ key }) => key === own.key),
    );
    const same = before.find(
      ({ phone, role, name }) =>
        isFilled(phone?.digest) &&
        phone?.digest === own.phone?.digest &&
        areOpposed(role, own.role) &&
        !(isFilled(name?.digest) && name?.digest === own.name?.digest),
    );
    return same && own.phone?.level !== 'error' && { field: 'party.phone' };
  },

  examples: {
    pass: [
      {
        parties: [
          { role: '原告', phone: { level: 'ok', digest: 'v1:one' } },
          { role: '被告', phone: { level: 'ok', digest: 'v1:two' } },
        ],
      },
      {
        parties: [
          { role: '原告', phone: { level: 'ok', digest: 'v1:one' } },
          { role: '原告', phone: { level: 'ok', digest: 'v1:one' } },
        ],
      },
    ],
    fail: [
      {
        parties: [
          { role: '原告', phone: { level: 'ok', digest: 'v1:one' } },
          { role: '被告', phone: { level: 'ok', digest: 'v1:one' } },
        ],
      },
    ],
    unseen: [{ parties: [{ role: '原告' }] }],
    boundary: [
      {
        parties: [
          { role: '原告', name: { digest: 'v1:same' }, phone: { level: 'ok', digest: 'v1:one' } },
          { role: '反诉被告', name: { digest: 'v1:same' }, phone: { level: 'ok', digest: 'v1:one' } },
        ],
      },
      {
        parties: [
          { role: '原告', phone: { level: 'ok', digest: 'v1:one' } },
          { role: '第三人', phone: { level: 'ok', digest: 'v1:one' } },
        ],
      },
    ],
  },
});
