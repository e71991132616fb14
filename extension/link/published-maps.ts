// The site maps as content scripts find them: laid out in the extension's local storage, checked, whenever they change.
// The store of the worker keeps the truth; this copy is made anew each time the hub starts.

import type { SiteMap } from '@core/page/site-map';

const key = 'siteMaps';

export async function publishedMaps(): Promise<SiteMap[]> {
  const { [key]: maps } = await chrome.storage.local.get(key);
  return Array.isArray(maps) ? (maps as SiteMap[]) : [];
}

export function publishMaps(maps: SiteMap[]): Promise<void> {
  return chrome.storage.local.set({ [key]: maps });
}

/** Calls back with every new list. */
export function watchPublishedMaps(changed: (maps: SiteMap[]) => void): () => void {
  const hear = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === 'local' && key in changes) void publishedMaps().then(changed);
  };
  chrome.storage.onChanged.addListener(hear);
  return () => chrome.storage.onChanged.removeListener(hear);
}
