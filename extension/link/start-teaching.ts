// 指认 begins from a page of our own: on the court page that the person has before them, or had last.

import type { Request } from './messages';

/** False where no page of an allowed court is open, or it does not let us in. To be called from a press. */
export async function startTeaching(): Promise<boolean> {
  const tab = await courtTab();
  if (tab?.id === undefined) return false;
  await chrome.tabs.update(tab.id, { active: true });
  await chrome.windows.update(tab.windowId, { focused: true });
  const request: Request = { to: 'background', type: 'teach-in', tab: tab.id };
  return (await chrome.runtime.sendMessage(request)) === true;
}

async function courtTab(): Promise<chrome.tabs.Tab | undefined> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length === 0) return undefined;
  const tabs = await chrome.tabs.query({ url: origins });
  const [last] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const { id: own } = await chrome.windows.getCurrent();
  return tabs.find(({ active, windowId }) => active && windowId === own) ?? last;
}
