// The service worker: opens the offscreen document, injects what a page needs, and replays what was held. Keeps no state.

import { defineBackground } from '#imports';
import { answerRequest, type Deeds } from '../link/answer-request';
import { restoreCourtAddresses } from '../link/court-addresses';
import { openCase } from '../link/find-tab';
import {
  injectMarks,
  injectOverlay,
  injectReader,
  injectSiteMap,
  injectTeacher,
  injectTeacherAt,
} from '../link/inject';
import type { Request } from '../link/messages';
import { ensureOffscreen } from '../link/offscreen';
import { readPolicy, watchPolicy } from '../link/policy';
import { publishMaps } from '../link/published-maps';
import { replay } from '../link/replay';

const deeds: Deeds = {
  ensureWorker: ensureOffscreen,
  injectReader,
  injectMarks,
  injectSiteMap,
  injectOverlay,
  injectTeacher,
  injectTeacherAt,
  replay,
  openSidePanel: (tabId) => chrome.sidePanel.open({ tabId }),
  openCase,
  readPolicy,
  publishMaps: (maps) => publishMaps(maps).then(() => true),
  showOnIcon: (tabId, text) => chrome.action.setBadgeText({ tabId, text }),
};

export default defineBackground(() => {
  const own = { id: chrome.runtime.id, address: chrome.runtime.getURL('') };
  chrome.runtime.onInstalled.addListener(() => void Promise.all([restoreCourtAddresses(), layOutGivenMaps()]));
  chrome.runtime.onStartup.addListener(() => void layOutGivenMaps());
  watchPolicy(async () => {
    await ensureOffscreen();
    await chrome.runtime.sendMessage({ to: 'hub', type: 'policy-changed' } satisfies Request);
  });
  chrome.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    const answer = answerRequest(raw, sender, own, deeds);
    answer?.then(reply, (cause: unknown) => {
      console.warn('caselint: request failed', cause instanceof Error ? cause.message : 'unknown');
      reply(false);
    });
    return answer !== undefined;
  });
  chrome.action.onClicked.addListener((tab) => void chrome.sidePanel.open({ windowId: tab.windowId }));
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle' && tab?.id !== undefined) {
      void chrome.runtime.sendMessage({ to: 'hub', type: 'toggle', tab: tab.id } satisfies Request);
    }
  });
});

/** Maps of the organisation must lie ready before the first page of the court is seen: the hub lays them out as it starts. */
async function layOutGivenMaps(): Promise<void> {
  const policy = await readPolicy();
  if (typeof policy === 'object' && policy !== null && 'siteMaps' in policy) await ensureOffscreen();
}
