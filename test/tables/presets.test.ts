import { describe, expect, it } from 'vitest';
import { mappingOf, presetNotice, presets } from '../../core/tables/presets';
import { columnsOf } from '../../core/tables/sheet-kinds';

describe('presets', () => {
  it('say that the layouts are not public', () => {
    expect(presetNotice).toMatch(/没有公开/);
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))('%s names facts that its kind has', (_, preset) => {
    const fields = columnsOf[preset.kind].map(({ field }) => field);
    for (const field of Object.values(preset.synonyms).filter(Boolean)) expect(fields).toContain(field);
    expect(preset.hint.length).toBeGreaterThan(10);
  });

  it('have ids of their own', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  });

  it('come before the dictionary, one column for each fact', () => {
    const preset = presets.find(({ id }) => id === 'tongdahai-cases');
    expect(preset && mappingOf(preset, ['案号', '立案标的', '执行到位', '到位金额', '备注'])).toEqual({
      kind: 'cases',
      fields: { 案号: 'caseNumber', 立案标的: 'enforcementClaim', 执行到位: 'recoveredAmount', 备注: null },
    });
  });

  it('come before a word of the dictionary that stands left of theirs', () => {
    const preset = presets.find(({ id }) => id === 'tongdahai-cases');
    expect(preset && mappingOf(preset, ['到位金额', '承办人', '执行法官', '执行到位', '案号']).fields).toEqual({
      执行法官: 'judge',
      执行到位: 'recoveredAmount',
      案号: 'caseNumber',
    });
  });
});
