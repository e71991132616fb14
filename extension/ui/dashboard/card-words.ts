// Sentences of a card that depend on the language of the interface.

import type { Figures } from '@core/check/figures';
import type { Card, CardValue } from '@core/measure/card';
import { isChinese } from '../language';
import { text } from '../text';

export function titleOf({ title, en }: Pick<Card, 'title' | 'en'>): string {
  return isChinese() ? title : en;
}

export function manualTitleOf({ manual, manualEn }: Figures): string {
  return isChinese() ? manual : manualEn;
}

export function chapterTitlesOf({ chapters, chaptersEn }: Figures): Figures['chapters'] {
  return isChinese() ? chapters : chaptersEn;
}

export function targetOf({ target, targetEn }: Pick<Card, 'target' | 'targetEn'>): string {
  return isChinese() ? target : targetEn;
}

export function gapOf({ gap, gapEn }: Pick<Card, 'gap' | 'gapEn'>): string {
  return isChinese() ? gap : gapEn;
}

/** `%`, `件`; empty where there is no value to have a unit. */
export function unitOf(unit: Card['unit'], { text: value }: CardValue): string {
  return value === '\u2014' || unit === 'none' ? '' : text(`dashboard_unit_${unit}`);
}

/** How the value is made up: `24/36，3 件未知`. A count is its own numerator and says nothing twice. */
export function makeUp(unit: Card['unit'], value: CardValue): string {
  const { numerator, denominator, uncertain, estimated } = value;
  const parts = [
    ...(isQuotient(unit) ? [`${numerator}/${denominator}`] : []),
    ...(unit === 'day' && denominator > 0 ? [text('dashboard_over_cases', denominator)] : []),
    ...(uncertain > 0 ? [text('dashboard_unknown', uncertain)] : []),
    ...(estimated ? [text('dashboard_estimated')] : []),
  ];
  return parts.join(text('dashboard_comma'));
}

function isQuotient(unit: Card['unit']): boolean {
  return unit === 'percent' || unit === 'permille' || unit === 'node' || unit === 'person-case';
}
