// One invented case for the tests of the overlay. Persons and numbers are invented.

import type { CaseView, FacetView, Mark, ShownFinding, TabView } from '../../../core/view';

const caseNumber = '（2022）内2299民初418号';

export function finding(id: string, mark: Mark, more: Partial<ShownFinding> = {}): ShownFinding {
  return {
    id,
    rule: id,
    kind: mark === 'missing' ? 'missing' : 'wrong',
    severity: mark === 'doubt' ? 'warning' : 'error',
    facet: 'parties',
    caseNumber,
    message: '空着',
    indicators: [],
    mark,
    state: 'open',
    firstSeenAt: '2022-06-20T01:00:00Z',
    lastSeenAt: '2022-06-20T01:00:00Z',
    ...more,
  };
}

export function facet(name: FacetView['facet'], more: Partial<FacetView> = {}): FacetView {
  const seenAt = '2022-06-20T01:00:00Z';
  return { facet: name, wrong: 0, missing: 0, doubt: 0, waived: 0, unseen: false, seenAt, ...more };
}

export function exampleCase(more: Partial<CaseView> = {}): CaseView {
  return {
    caseNumber,
    className: '民事一审',
    procedure: ['简易程序'],
    deadlineOn: '2022-06-23',
    facets: [
      facet('parties', { wrong: 1, doubt: 1 }),
      facet('involvement', { missing: 1 }),
      facet('hearing'),
      facet('service', { unseen: true, seenAt: undefined, door: { frame: 0, handle: 7 } }),
    ],
    findings: [
      finding('number', 'wrong', {
        field: 'party.documentNumber',
        subjectLabel: '被告 1 周*',
        message: '号码里的出生日期在日历上不存在',
        indicators: [11, 14],
      }),
      finding('involvement', 'missing', { field: 'involvement', facet: 'involvement', indicators: [14] }),
      finding('width', 'doubt', { field: 'party.documentNumber', subjectLabel: '原告 1 许*', fix: 'half-width' }),
    ],
    open: 2,
    unseen: ['service'],
    crashed: [],
    ...more,
  };
}

export function exampleView(more: Partial<CaseView> = {}): TabView {
  return { state: 'case', case: exampleCase(more), fingerprints: {} };
}
