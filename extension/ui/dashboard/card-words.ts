// Sentences of a card that depend on the language of the interface.

import type { Card, CardValue } from '@core/measure/card';
import { text } from '../text';
import { isChinese } from '../theme';

export function titleOf({ title, en }: Pick<Card, 'title' | 'en'>): string {
  return isChinese() ? title : en;
}

/** `%`, `件`; empty where there is no value to have a unit. */
export function unitOf(unit: Card['unit'], { text: value }: CardValue): string {
  return value === '\u2014' || unit === 'none' ? '' : text(`dashboard_unit_${unit}`);
}

/** How the value is made up: `24/36，3 件未知`. */
export function makeUp(unit: Card['unit'], value: CardValue): string {
  const { numerator, denominator, uncertain, missing, estimated } = value;
  const parts = [
    ...(denominator > 0 || unit === 'percent' || unit === 'permille' ? [`${numerator}/${denominator}`] : []),
    ...(uncertain > 0 ? [text('dashboard_unknown', uncertain)] : []),
    ...missing.map((name) => text('dashboard_figure_missing', name)),
    ...(estimated ? [text('dashboard_estimated')] : []),
  ];
  return parts.join(text('dashboard_comma'));
}
