import { isWithdrawn } from '../case/procedures';
import { servedTo } from '../case/representation';
import { isAbsent, isProsecution, sideOf } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '没有送达信息',
  en: 'Nothing was served on a party',
  why: '没有送达记录；缺此项，结案审批会退回',
  repair: '到送达页补录实际的送达',
  basis: ['manual-2022:14②', '法释〔2018〕7号:7'],
  kind: 'missing',
  severity: 'error',
  facet: 'service',
  atClosing: true,
  needs: ['parties', 'services'],
  absence: ['services'],
  since: '0.1.0',

  check: (facts) => {
    const { parties, services } = facts;
    if (services.length === 0) return { field: 'service.recipient', message: '一条也没有；缺此项，结案审批会退回' };
    // A row without a recipient may be anybody's; service-recipient-missing tells it.
    if (services.some(({ recipient }) => recipient === null)) return false;
    const expected = parties.filter(
      ({ role, contactType }) =>
        !isProsecution(role) &&
        !isAbsent(contactType) &&
        // Withdrawn before anything reached the other side.
        !(isWithdrawn(facts.closingMode) && sideOf(role) !== 'claimant'),
    );
    const answers = expected.map((party) => ({ party, served: servedTo(facts, party) }));
    const missing = answers.filter(({ served }) => served === false);
    if (missing.length > 0)
      return missing.map(({ party }) => ({ subject: party.key, field: 'service.recipient' as const }));
    return answers.some(({ served }) => served === undefined) && 'unseen';
  },

  examples: {
    pass: [
      {
        parties: [{ role: '原告', name: { digest: 'v1:one' } }],
        services: [{ recipient: { digest: 'v1:one' } }],
      },
      {
        parties: [{ role: '原告', name: { digest: 'v1:one' } }],
        agents: [{ of: 'party:1', name: { digest: 'v1:two' } }],
        services: [{ recipient: { digest: 'v1:two' } }],
      },
      {
        closingMode: ['准予撤诉'],
        parties: [
          { role: '原告', name: { digest: 'v1:one' } },
          { role: '被告', name: { digest: 'v1:two' } },
        ],
        services: [{ recipient: { digest: 'v1:one' } }],
      },
    ],
    fail: [
      { parties: [{ role: '原告', name: { digest: 'v1:one' } }], services: [] },
      {
        parties: [
          { role: '原告', name: { digest: 'v1:one' } },
          { role: '被告', name: { digest: 'v1:two' } },
        ],
        services: [{ recipient: { digest: 'v1:one' } }],
      },
    ],
    unseen: [
      { parties: [{ role: '原告', name: { digest: 'v1:one' } }] },
      { parties: [{ role: '原告', name: {} }], services: [{ recipient: { digest: 'v1:one' } }] },
      { parties: [{ role: '原告', name: { digest: 'v1:one' } }], services: [], incomplete: ['services'] },
    ],
    boundary: [
      { parties: [{ role: '公诉机关', name: { digest: 'v1:one' } }], services: [{ recipient: { digest: 'v1:two' } }] },
    ],
  },
});
