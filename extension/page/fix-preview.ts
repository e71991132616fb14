// What a correction would change, as far as it may be told: masked, because the preview leaves the page.

import type { FieldId } from '@core/case/fields';
import { maskDocument, maskName, maskPhone } from '@core/identity/mask';
import type { FixChange, FixPreview } from '../link/overlay-link';

const blank = /[\s\u200B-\u200F\u2060\uFEFF\u3164\u00AD]/;
const fullWidth = /[\uFF01-\uFF5E]/;
const dash = /[-\u2010-\u2015\u2212\u30FC_]/;

export function previewOf(field: FieldId, before: string, after: string): FixPreview {
  const mask = maskFor(field)?.(after);
  const from = mask === undefined ? undefined : maskedLike(before, after, mask);
  return { changes: changesOf(before, after), ...(from !== undefined && mask !== undefined && { from, to: mask }) };
}

function changesOf(before: string, after: string): FixChange[] {
  const plain = before.normalize('NFKC');
  const signs = (text: string) => [...text].filter(isSign).length;
  const told: [FixChange, boolean][] = [
    ['blanks', blank.test(before)],
    ['half-width', fullWidth.test(before)],
    ['upper-case', /[a-z×✕✖]/.test(plain) && !/[a-z×✕✖]/.test(after)],
    [
      'dashes',
      [...plain].filter((sign) => dash.test(sign)).length > [...after].filter((sign) => dash.test(sign)).length,
    ],
    ['country-code', signs(plain.replace(/\s/g, '')) > signs(after)],
  ];
  const changes = told.filter(([, is]) => is).map(([change]) => change);
  return changes.length > 0 ? changes : ['spelling'];
}

/** Undefined for entries that tell nothing of a person by themselves. */
export function maskFor(field: FieldId): ((value: string) => string) | undefined {
  if (field.endsWith('.phone')) return maskPhone;
  if (field.endsWith('.name') || field.endsWith('.legalRepresentative')) return maskName;
  return field === 'party.documentNumber' ? maskDocument : undefined;
}

/** The old spelling with the same places hidden as in the new one; undefined where they cannot be laid side by side. */
function maskedLike(before: string, after: string, mask: string): string | undefined {
  const places = [...after];
  if ([...mask].length !== places.length) return undefined;
  const shown = [...mask].filter((_, at) => isSign(places[at] ?? ''));
  let left = shown.length;
  const signs = [...before].reverse().map((sign) => {
    if (blank.test(sign)) return '␣';
    if (!isSign(sign)) return sign;
    // What stands before the number, such as +86, is told as it is.
    if (left === 0) return sign;
    left -= 1;
    if (shown[left] !== '*') return sign;
    return fullWidth.test(sign) ? '＊' : '*';
  });
  return left === 0 ? signs.reverse().join('') : undefined;
}

function isSign(character: string): boolean {
  return /[0-9A-Za-z×✕✖\p{Script=Han}]/u.test(character.normalize('NFKC'));
}
