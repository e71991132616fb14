import { describe, expect, it } from 'vitest';
import { shortCaseNumber } from '../../../core/case/case-number';
import { buildWorkList } from '../../../extension/ui/sidepanel/work-list';
import { storedCase, storedFinding } from './rows';

const isToday = (time: string) => time.startsWith('2022-06-20');
const short = (list: { caseNumber: string }[]) => list.map((c) => shortCaseNumber(c.caseNumber).slice(0, -1));

describe('buildWorkList', () => {
  it('puts the nearest deadline first, then cases without one, then the latest closings', () => {
    const cases = [
      storedCase('民初1', { closedOn: '2022-05-01' }),
      storedCase('民初2', { closedOn: '2022-06-01', deadlineOn: '2022-06-02' }),
      storedCase('民初3'),
      storedCase('民初4', { deadlineOn: '2022-07-30' }),
      storedCase('民初5', { deadlineOn: '2022-06-18', closedOn: null }),
    ];
    const findings = ['民初1', '民初2', '民初3', '民初4', '民初5'].map((n) => storedFinding(n));
    const list = buildWorkList({ cases, findings, waivers: [] }, isToday);
    expect(short(list)).toEqual(['民初5', '民初4', '民初3', '民初2', '民初1']);
  });

  it('breaks a tie by the number, read as a number', () => {
    const cases = [storedCase('民初100'), storedCase('民初9')];
    const findings = [storedFinding('民初100'), storedFinding('民初9')];
    expect(short(buildWorkList({ cases, findings, waivers: [] }, isToday))).toEqual(['民初9', '民初100']);
  });

  it('tells 错 缺 疑 未核对 in this order, and by facet within', () => {
    const findings = [
      storedFinding('民初1', { rule: 'd', severity: 'warning', facet: 'parties', field: 'party.name' }),
      storedFinding('民初1', { rule: 'c', facet: 'closing', field: 'closedAmount' }),
      storedFinding('民初1', { rule: 'b', facet: 'contact', field: 'party.phone', subjectLabel: '原告 1 许*' }),
      storedFinding('民初1', { rule: 'a', kind: 'wrong', facet: 'hearing' }),
    ];
    const [first] = buildWorkList({ cases: [storedCase('民初1', {}, ['service'])], findings, waivers: [] }, isToday);
    expect(first?.entries.map((e) => [e.mark, e.field ?? e.facet])).toEqual([
      ['wrong', 'hearing'],
      ['missing', 'party.phone'],
      ['missing', 'closedAmount'],
      ['doubt', 'party.name'],
      ['unseen', 'service'],
    ]);
  });

  it('drops a repaired entry and counts it for today only', () => {
    const findings = [
      storedFinding('民初1', { rule: 'a' }),
      storedFinding('民初1', { rule: 'b', state: 'fixed', fixedAt: '2022-06-20T02:00:00Z' }),
      storedFinding('民初1', { rule: 'c', state: 'fixed', fixedAt: '2022-06-17T02:00:00Z' }),
    ];
    const [first] = buildWorkList({ cases: [storedCase('民初1')], findings, waivers: [] }, isToday);
    expect(first?.entries).toHaveLength(1);
    expect(first?.fixedToday).toBe(1);
  });

  it('leaves a case out when nothing of it is open, and lists one that is only unseen last', () => {
    const cases = [
      storedCase('民初1', { deadlineOn: '2022-06-21' }),
      storedCase('民初2', { deadlineOn: '2022-06-22' }, ['hearing']),
      storedCase('民初3', { closedOn: '2022-06-01' }),
    ];
    const findings = [storedFinding('民初1', { state: 'fixed' }), storedFinding('民初3')];
    expect(short(buildWorkList({ cases, findings, waivers: [] }, isToday))).toEqual(['民初3', '民初2']);
  });

  it('tells what was explained, with the reason', () => {
    const waivedBy = 'case|（2022）内2299民初1号|x';
    const waived = storedFinding('民初1', { rule: 'x', state: 'waived', waivedBy, field: 'party.phone' });
    const { caseNumber, rule } = waived;
    const waiver = { scope: 'case' as const, id: waivedBy, caseNumber, rule, reason: 'none-or-refused', at: '' };
    const [first] = buildWorkList(
      { cases: [storedCase('民初1')], findings: [waived, storedFinding('民初1')], waivers: [waiver] },
      isToday,
    );
    expect(first?.entries).toHaveLength(1);
    expect(first?.waived).toEqual([
      { finding: waived.id, facet: 'involvement', field: 'party.phone', who: undefined, reason: 'none-or-refused' },
    ]);
  });

  it('knows which case has an address to open', () => {
    const cases = [{ ...storedCase('民初1'), address: 'http://10.22.99.18/case?id=1' }, storedCase('民初2')];
    const findings = [storedFinding('民初1'), storedFinding('民初2')];
    const list = buildWorkList({ cases, findings, waivers: [] }, isToday);
    expect(list.map((c) => c.hasAddress)).toEqual([true, false]);
  });
});
