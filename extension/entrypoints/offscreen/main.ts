// The offscreen document: holds the worker and connects the frames of all tabs with it.

import { proxy } from 'comlink';
import { createHub } from '../../link/hub';
import { framePort, overlayPort } from '../../link/messages';
import { request } from '../../link/schemas';
import { startWorker } from '../../link/worker';

const hub = createHub({
  worker: startWorker(),
  proxy,
  request: (message) => chrome.runtime.sendMessage(message),
  now: () => Date.now(),
});

chrome.runtime.onConnect.addListener((port) => {
  if (port.sender?.id !== chrome.runtime.id) return port.disconnect();
  if (port.name === framePort) hub.frame(port);
  if (port.name === overlayPort) hub.overlay(port);
});

chrome.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
  const message = request.safeParse(raw);
  // Requests come from the extension's own pages and background, never from a content script.
  if (
    !message.success ||
    message.data.to !== 'hub' ||
    sender.id !== chrome.runtime.id ||
    sender.tab?.url?.startsWith('http')
  ) {
    return;
  }
  if (message.data.type === 'toggle') hub.toggle(message.data.tab);
  if (message.data.type === 'find-case') reply(hub.findCase(message.data) ?? null);
});
