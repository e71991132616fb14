// Runs in the page: the controls that @testing-library/dom finds by the labels which our dictionary knows.

import { queryAllByLabelText } from '@testing-library/dom';
import { meaningOf } from '../../core/page/dictionary';
import type { Named } from './reading-peers';

export function namedByLabels(): Named[] {
  const labels = new Set<string>();
  // The first call only hears which texts there are.
  queryAllByLabelText(document.body, (text) => {
    if (text.length <= 60 && meaningOf(text)) labels.add(text);
    return false;
  });
  return [...labels].flatMap((label) =>
    queryAllByLabelText(document.body, (text) => text === label).map((control) => ({
      label,
      value: shownIn(control),
    })),
  );
}

function shownIn(control: Element): string | null {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? null;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value || null;
  return control.textContent?.trim() || null;
}
