// List pages of the court, taken in like files: the person chooses the tab and whether all pages are wanted.

import type { CollectedGrid } from '@core/page/collect-grids';

export interface CourtTab {
  id: number;
  address: string;
}

/** Open tabs of the allowed addresses. */
export async function courtTabs(): Promise<CourtTab[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length === 0) return [];
  const tabs = await chrome.tabs.query({ url: origins });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, address: url }] : []));
}

/** One file for each list with case numbers; none where the page shows no such list. */
export async function collectTab(tab: CourtTab, allPages: boolean): Promise<File[]> {
  const files = [allPages ? 'collect-all.js' : 'collect.js'];
  const frames = await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files });
  const grids = frames.flatMap(({ result }) => (Array.isArray(result) ? (result as CollectedGrid[]) : []));
  const host = new URL(tab.address).host;
  return grids.map((grid, index) => new File([csvOf(grid)], `${host} ${index + 1}.csv`, { lastModified: Date.now() }));
}

/** Text as it was seen: quoted, so that commas and line breaks in a cell stay in it. */
export function csvOf({ headers, rows }: CollectedGrid): string {
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${[headers, ...rows].map(line).join('\r\n')}`;
}
