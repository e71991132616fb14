import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../core/check/rule-list';
import { rules } from '../../../core/rules/all';
import { ruleRows, withParam, withSeverity } from '../../../extension/ui/options/rule-rows';

const settings = { profile: 'refusal-list', severities: {}, params: {} };
const rowOf = (id: string, changed: Partial<typeof settings> = {}) => {
  const row = ruleRows(ruleList(), { ...settings, ...changed }).find((each) => each.id === id);
  if (!row) throw new Error(`no rule ${id}`);
  return row;
};

describe('ruleRows', () => {
  it('lists every rule, as the profile sets it', () => {
    expect(ruleRows(ruleList(), settings).map((row) => row.id)).toEqual(Object.keys(rules));
    expect(rowOf('phone-missing')).toMatchObject({ setting: 'error', usual: 'error', changed: false });
    expect(
      ruleRows(ruleList(), { ...settings, profile: 'remind-only' }).every((row) => row.setting === 'warning'),
    ).toBe(true);
  });

  it("a person's setting comes before the profile", () => {
    expect(rowOf('phone-missing', { severities: { 'phone-missing': 'off' } })).toMatchObject({
      setting: 'off',
      usual: 'error',
      changed: true,
    });
  });

  it('drops a change that sets what is so anyway', () => {
    const row = rowOf('phone-missing');
    const off = withSeverity(settings, row, 'off');
    expect(off).toEqual({ severities: { 'phone-missing': 'off' } });
    expect(withSeverity({ ...settings, ...off }, row, 'error')).toEqual({ severities: {} });
  });

  it('changes one parameter and keeps the others', () => {
    const row = rowOf('involvement-series');
    const changed = withParam(settings, row, 'cases', 5);
    expect(changed).toEqual({ params: { 'involvement-series': { cases: 5 } } });
    const both = withParam({ ...settings, ...changed }, row, 'days', 60);
    expect(both).toEqual({ params: { 'involvement-series': { cases: 5, days: 60 } } });
    expect(withParam({ ...settings, ...changed }, row, 'cases', 3)).toEqual({ params: {} });
  });
});
