// The service worker: opens the offscreen document, injects what a page needs, and replays what was held. Keeps no state.

import { defineBackground } from '#imports';
import { restoreCourtAddresses } from '../link/court-addresses';
import { openCase } from '../link/find-tab';
import { injectOverlay, injectReader } from '../link/inject';
import type { Request } from '../link/messages';
import { ensureOffscreen } from '../link/offscreen';
import { replay } from '../link/replay';
import { request } from '../link/schemas';

export default defineBackground(() => {
  chrome.runtime.onInstalled.addListener(() => void restoreCourtAddresses());
  chrome.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    if (sender.id !== chrome.runtime.id) return;
    const message = request.safeParse(raw);
    if (!message.success || message.data.to !== 'background') return;
    // The side panel opens only from the person's gesture, so before anything is awaited.
    if (message.data.type === 'side-panel')
      return void (sender.tab && chrome.sidePanel.open({ tabId: sender.tab.id ?? 0 }));
    answer(message.data, sender).then(reply, (cause: unknown) => {
      console.warn('caselint: request failed', message.data.type, cause instanceof Error ? cause.message : 'unknown');
      reply(false);
    });
    return true;
  });
  chrome.action.onClicked.addListener((tab) => void chrome.sidePanel.open({ windowId: tab.windowId }));
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle' && tab?.id !== undefined) {
      void chrome.runtime.sendMessage({ to: 'hub', type: 'toggle', tab: tab.id } satisfies Request);
    }
  });
});

async function answer(
  message: Extract<Request, { to: 'background' }>,
  sender: chrome.runtime.MessageSender,
): Promise<unknown> {
  if (message.type === 'ensure-worker') return ensureOffscreen();
  if (message.type === 'show-overlay') return injectOverlay(message.tab);
  if (message.type === 'open-case') return openCase(message.caseNumber, message.finding, message.facet);
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined || frame === undefined) return false;
  if (message.type === 'recognised') return injectReader(tab, frame);
  if (message.type === 'replay') return replay(tab, frame, message.mark, message.how);
  return false;
}
