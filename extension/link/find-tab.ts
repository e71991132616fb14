// Opens a case again: in the tab that shows it, else at the address where it was seen.

import type { Facet } from '@core/case/fields';
import { openDatabase } from '@core/store/database';
import type { Request } from './messages';
import { ensureOffscreen } from './offscreen';
import type { Opened } from './open-case';

export async function openCase(caseNumber: string, finding?: string, facet?: Facet): Promise<{ opened: Opened }> {
  await ensureOffscreen();
  const wanted: Request = { to: 'hub', type: 'find-case', caseNumber, finding, facet };
  const tabId: number | null = await chrome.runtime.sendMessage(wanted);
  if (tabId !== null && tabId !== undefined) {
    const tab = await chrome.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await chrome.windows.update(tab.windowId, { focused: true });
    return { opened: 'focused' };
  }
  const address = await addressOf(caseNumber, finding);
  if (address === undefined) return { opened: 'nowhere' };
  await chrome.tabs.create({ url: address });
  return { opened: 'opened' };
}

/** Where the finding was seen, else where the case was. */
async function addressOf(caseNumber: string, finding?: string): Promise<string | undefined> {
  const db = openDatabase();
  const row = finding === undefined ? undefined : await db.findings.get(finding);
  const address = row?.place?.address ?? (await db.cases.get(caseNumber))?.address;
  db.close();
  return address;
}
