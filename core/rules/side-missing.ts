import { isFirstInstance, typeOf } from '../case/case-class';
import { isProsecution, sideOf } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '有一方没有当事人',
  en: 'One side has no party',
  why: '只录了一方，另一方一个也没有',
  repair: '补录缺的一方；诉讼地位选错的改正',
  basis: ['manual-2022:11', 'manual-2022:14①'],
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  needs: ['parties'],
  absence: ['parties'],
  since: '0.1.0',

  // Later instances and special procedures may have one side only, and a role that is not known may be any.
  check: ({ caseNumber, parties }) => {
    if (!isFirstInstance(typeOf(caseNumber)) || parties.length === 0) return false;
    if (parties.some(({ role }) => role === undefined)) return 'unseen';
    if (parties.some(({ role }) => sideOf(role) === undefined)) return false;
    const claimant = parties.some(({ role }) => sideOf(role) === 'claimant' || isProsecution(role));
    const respondent = parties.some(({ role }) => sideOf(role) === 'respondent');
    // The prosecution is not entered as a party everywhere.
    if (!respondent) return { field: 'party.role', message: '没有被告一方，请补录' };
    return (
      !claimant && !typeOf(caseNumber).startsWith('刑') && { field: 'party.role', message: '没有原告一方，请补录' }
    );
  },

  examples: {
    pass: [
      { parties: [{ role: '原告' }, { role: '被告' }] },
      { parties: [{ role: '原告' }, { role: '当事人' }] },
      { caseNumber: '（2022）内2299民特3号', parties: [{ role: '申请人' }] },
    ],
    fail: [
      { parties: [{ role: '原告' }, { role: '原告' }] },
      { parties: [{ role: '被告' }] },
      { caseNumber: '（2022）内2299刑初3号', parties: [{ role: '公诉机关' }] },
    ],
    unseen: [{}, { parties: [{}] }],
    boundary: [{ caseNumber: '（2022）内2299刑初3号', parties: [{ role: '被告人' }] }, { parties: [] }],
  },
});
