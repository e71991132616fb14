// Opens a case again: in the tab that shows it, else at the address where it was seen.

import type { Facet } from '@core/case/fields';
import type { Request } from './messages';
import { ensureOffscreen } from './offscreen';
import type { Opened } from './open-case';

interface Wanted {
  caseNumber: string;
  finding?: string;
  facet?: Facet;
}

export async function openCase({ caseNumber, finding, facet }: Wanted): Promise<{ opened: Opened }> {
  await ensureOffscreen();
  const tabId = await ask<number | null>({ to: 'hub', type: 'find-case', caseNumber, finding, facet });
  if (typeof tabId === 'number') {
    const tab = await chrome.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await chrome.windows.update(tab.windowId, { focused: true });
    return { opened: 'focused' };
  }
  const address = await ask<string | null>({ to: 'hub', type: 'where-is', caseNumber, finding });
  if (typeof address !== 'string') return { opened: 'nowhere' };
  await chrome.tabs.create({ url: address });
  return { opened: 'opened' };
}

function ask<Answer>(request: Request): Promise<Answer | undefined> {
  return chrome.runtime.sendMessage(request);
}
