// The doors of the offscreen document: ports of frames and overlays, and requests of the extension's own pages.

import type { Hub } from './hub';
import { framePort, overlayPort } from './messages';
import { request } from './schemas';
import { kindOf, type Own } from './senders';

export function acceptPort(hub: Hub, port: chrome.runtime.Port, own: Own): void {
  const kind = kindOf(port.sender, own);
  if (kind === 'frame' && port.name === framePort) hub.frame(port);
  else if (kind === 'frame' && port.name === overlayPort) hub.overlay(port);
  // Pages of ours may open ports for each other.
  else if (kind !== 'extension') port.disconnect();
}

/** Undefined where nothing is to be answered: other contexts hear the same requests. */
export function answerHub(
  raw: unknown,
  sender: chrome.runtime.MessageSender,
  own: Own,
  hub: Hub,
): Promise<unknown> | undefined {
  if (kindOf(sender, own) !== 'extension') return undefined;
  const message = request.safeParse(raw);
  if (!message.success || message.data.to !== 'hub') return undefined;
  if (message.data.type === 'where-is') return hub.whereIs(message.data.caseNumber, message.data.finding);
  if (message.data.type === 'find-case') return Promise.resolve(hub.findCase(message.data) ?? null);
  hub.toggle(message.data.tab);
  return undefined;
}
