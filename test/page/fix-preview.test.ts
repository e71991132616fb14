// What leaves the page of a correction: masked, both spellings side by side. Numbers and names are invented.
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../core/rules/fixes';
import { previewOf } from '../../extension/page/fix-preview';

describe('previewOf', () => {
  it.each([
    [
      'party.documentNumber',
      'document-spelling',
      '152201１９８８07120045',
      ['half-width'],
      '1522**＊＊＊＊****0045',
      '1522**********0045',
    ],
    [
      'party.documentNumber',
      'document-spelling',
      ' 15220119880712012x',
      ['blanks', 'upper-case'],
      '␣1522**********012x',
      '1522**********012X',
    ],
    [
      'party.phone',
      'phone-spelling',
      '+86 199-0052-8473',
      ['blanks', 'dashes', 'country-code'],
      '+86␣199-****-8473',
      '199****8473',
    ],
  ] as const)('tells of %s by %s what changes and hides the rest', (field, fix, before, changes, from, to) => {
    const preview = previewOf(field, before, applyFix(fix, before));
    expect(preview.changes).toEqual(changes);
    expect(preview).toMatchObject({ from, to });
    expect(JSON.stringify(preview)).not.toMatch(/\d{7}/);
  });

  it('tells only what changes where the spellings cannot be laid side by side', () => {
    expect(previewOf('party.name', '松泉 禾丰农资有限公司', '松泉禾丰农资有限公司')).toEqual({ changes: ['blanks'] });
    expect(previewOf('party.name', '许 青禾', '许青禾')).toEqual({ changes: ['blanks'] });
    expect(previewOf('party.address', ' 松泉', '松泉')).toEqual({ changes: ['blanks'] });
    expect(previewOf('cause', '甲', '乙')).toEqual({ changes: ['spelling'] });
  });
});
