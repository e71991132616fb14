// What peers make of the saved pages: they give a control a name, our own dictionary says which entry that is, the control
// its value. They know nothing of parties and hearings, so those are not asked of them; nor do they name read-only texts.

import type { Page } from '@playwright/test';
import { meaningOf } from '../../core/page/dictionary';
import { seenValue } from '../../core/page/label-text';
import { scriptOf } from '../pages/bundle';
import type { Expected } from '../pages/expected';

export interface Named {
  label: string;
  value: string | null;
}

export interface Score {
  right: number;
  wrong: number;
  'cannot tell': number;
}

/** Right where some control of that name shows an expected value; what they read beyond that is wrong. */
export function scoreNamed(expected: Expected, named: Named[]): Score {
  const left = new Map<string, number>();
  const unnamed = new Map<string, number>();
  for (const [key, value] of Object.entries(expected.fields)) {
    const field = key.split(' ').at(-1) ?? key;
    count(left, entryOf(field, value), 1);
    count(unnamed, field, 1);
  }
  const scored: Score = { right: 0, wrong: 0, 'cannot tell': 0 };
  for (const { label, value } of named) {
    const field = meaningOf(label)?.field;
    if (!field) continue;
    const entry = entryOf(field, seenValue(value));
    if ((left.get(entry) ?? 0) > 0) scored.right++;
    else scored.wrong++;
    count(left, entry, -1);
    count(unnamed, field, -1);
  }
  for (const entries of unnamed.values()) scored['cannot tell'] += Math.max(0, entries);
  return scored;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function entryOf(field: string, value: string | null): string {
  return `${field}\n${value ?? ''}`;
}

const boxes = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox', 'radiogroup']);

/** Accessible names, and values, as Chromium computes them; what is hidden has none. */
export async function accessibleNames(page: Page): Promise<Named[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const checkedIn = (ids: string[] = []): string[] =>
    ids.flatMap((id) => {
      const node = byId.get(id);
      const isOn = node?.properties?.some(({ name, value }) => name === 'checked' && value.value === 'true');
      return isOn ? [String(node?.name?.value ?? '')] : checkedIn(node?.childIds);
    });
  return nodes
    .filter(({ ignored, role }) => !ignored && boxes.has(String(role?.value)))
    .map(({ name, value, role, childIds }) => {
      const shown = role?.value === 'radiogroup' ? checkedIn(childIds).join('、') : String(value?.value ?? '');
      return { label: String(name?.value ?? ''), value: shown || null };
    });
}

export const libraryScript = async () =>
  `${await scriptOf(new URL('./labels-by-library.ts', import.meta.url), 'library')};window.library = library;`;

/** Every label that the dictionary knows, looked up by `queryAllByLabelText`. */
export function byLabelText(page: Page): Promise<Named[]> {
  return page.evaluate<Named[]>('library.namedByLabels()');
}
