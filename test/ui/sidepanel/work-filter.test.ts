import { describe, expect, it } from 'vitest';
import { shortCaseNumber } from '../../../core/case/case-number';
import { countMarks, everything, filterWorkList, marksOf } from '../../../extension/ui/sidepanel/work-filter';
import { buildWorkList } from '../../../extension/ui/sidepanel/work-list';
import { storedCase, storedFinding } from './rows';

const list = buildWorkList(
  {
    cases: [
      storedCase('民初418', { deadlineOn: '2022-06-23' }, ['service']),
      storedCase('民初18', { deadlineOn: '2022-06-24' }),
      storedCase('刑初46', { closedOn: '2022-06-01' }),
    ],
    findings: [
      storedFinding('民初418', { rule: 'a', kind: 'wrong', facet: 'parties' }),
      storedFinding('民初418', { rule: 'b' }),
      storedFinding('民初18', { rule: 'c', severity: 'warning', facet: 'contact' }),
      storedFinding('刑初46', { rule: 'd' }),
    ],
    waivers: [],
  },
  () => false,
);
const numbers = (filter: Partial<typeof everything>) =>
  filterWorkList(list, { ...everything, ...filter }).map((c) => shortCaseNumber(c.caseNumber).slice(0, -1));

describe('filterWorkList', () => {
  it('finds by the last or first digits of the running number, never by year or court', () => {
    expect(numbers({ search: '18' })).toEqual(['民初418', '民初18']);
    expect(numbers({ search: ' ４１８ ' })).toEqual(['民初418']);
    expect(numbers({ search: '2299' })).toEqual([]);
  });

  it('finds by any part of the number as it is written', () => {
    expect(numbers({ search: '(2022) 内2299 刑初' })).toEqual(['刑初46']);
    expect(numbers({ search: '民初' })).toEqual(['民初418', '民初18']);
  });

  it('keeps only entries of the mark and the facet, and no empty group', () => {
    expect(numbers({ mark: 'missing' })).toEqual(['民初418', '刑初46']);
    expect(filterWorkList(list, { ...everything, mark: 'missing' })[0]?.entries).toHaveLength(1);
    expect(numbers({ facet: 'contact' })).toEqual(['民初18']);
    expect(numbers({ facet: 'contact', mark: 'wrong' })).toEqual([]);
  });

  it('tells pending from closed', () => {
    expect(numbers({ status: 'closed' })).toEqual(['刑初46']);
    expect(numbers({ status: 'pending' })).toEqual(['民初418', '民初18']);
  });
});

describe('counts', () => {
  it('are those of the other filters, so that a chip tells what it would show', () => {
    expect(countMarks(list, everything)).toEqual({ all: 5, wrong: 1, missing: 2, doubt: 1, unseen: 1 });
    expect(countMarks(list, { ...everything, mark: 'wrong', status: 'closed' })).toEqual({
      all: 1,
      wrong: 0,
      missing: 1,
      doubt: 0,
      unseen: 0,
    });
  });

  it('of a group leave out what it does not hold', () => {
    const [first] = list;
    expect(first && marksOf(first)).toEqual([
      ['wrong', 1],
      ['missing', 1],
      ['unseen', 1],
    ]);
  });
});
