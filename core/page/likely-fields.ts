// Which entries an unknown label could mean: by the words it shares with those known, and by the look of the value.

import { type FieldId, fieldIds, fields } from '../case/fields';
import { meaningOf } from './dictionary';
import { labelKey } from './label-text';

const most = 4;

const looks: [RegExp, FieldId[]][] = [
  [/^(?:\+?86)?[\s-]*1[3-9]\d[\d\s-]{8,10}$/, ['party.phone', 'agent.phone']],
  [/^0\d{2,3}-?\d{7,8}$/, ['party.phone']],
  [/^\d{17}[\dXx]$|^\d{15}$|^[0-9A-Z]{18}$/, ['party.documentNumber']],
  [/^[（(〔]\d{4}[）)〕].+号$/, ['caseNumber']],
  [/^[男女]$/, ['party.sex']],
  [/^\d{17}$/, ['agent.licence']],
  [/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\sT]+\d{1,2}[:：]\d{2}/, ['hearing.date']],
  [/^[\d,]+(?:\.\d+)?\s*(?:万?元)?$/, ['claimedAmount', 'closedAmount']],
];

/** At most four, likeliest first; none where nothing speaks for any. `value` as it is shown. */
export function likelyFields(label: string, value: string | null): FieldId[] {
  const known = meaningOf(label)?.field;
  const look = looks.find(([pattern]) => pattern.test(value?.trim() ?? ''))?.[1] ?? [];
  const scored = fieldIds
    .map((field) => ({ field, score: shared(labelKey(label), fields[field].label) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ field }) => field);
  return [...new Set([...(known && known !== 'agent.of' ? [known] : []), ...look, ...scored])].slice(0, most);
}

/** Part of their pairs of characters that two words share, 0–1; a single common character counts for little. */
function shared(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return pairsA.size + pairsB.size === 0 ? 0 : (2 * common) / (pairsA.size + pairsB.size);
}

function pairsOf(word: string): Set<string> {
  const signs = [...word.replace(/[^\p{Script=Han}A-Za-z]/gu, '')];
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}
