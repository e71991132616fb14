// The last figures, kept beside the page so that the next opening shows cards at once while the worker counts anew.
// Case numbers and sums only; a wipe clears it. Another version of the extension, another day or another selection finds nothing.

import type { Figures } from '@core/check/figures';

const name = 'last-figures';
/** Longer than this it would slow what it is meant to hasten. */
const longest = 1_000_000;

export function keepFigures(figures: Figures, selection: string, storage: Storage = localStorage): void {
  const kept = JSON.stringify({ selection, version: chrome.runtime.getManifest().version, figures });
  if (kept.length <= longest) storage.setItem(name, kept);
}

export function keptFigures(selection: string, storage: Storage = localStorage): Figures | undefined {
  const text = storage.getItem(name);
  if (!text) return undefined;
  const kept: { selection?: string; version?: string; figures?: Figures } = JSON.parse(text);
  const fits = kept.selection === selection && kept.version === chrome.runtime.getManifest().version;
  return fits ? kept.figures : undefined;
}
