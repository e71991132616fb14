// 映射失效 in words, for the overlay and the settings.

import { fields } from '@core/case/fields';
import type { DriftView } from '@core/view';
import { text, textIfAny } from './text';

/** Page, what it is and how the map calls it. */
export function driftText({ page, what, field, name }: DriftView): string {
  if (what === 'page') return text('drift_page', page);
  const entry = field && (textIfAny(`field_${field}`) ?? fields[field].label);
  return entry ? text('drift_field', page, entry, name) : text(`drift_${what}`, page, name);
}
