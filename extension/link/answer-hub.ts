// The doors of the offscreen document: ports of frames and overlays, and requests of the extension's own pages.

import { siteMap } from '@core/site-map/schema';
import type { Hub } from './hub';
import { framePort, overlayPort } from './messages';
import { request } from './schemas';
import { isAtHome, kindOf, type Own } from './senders';

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
  const kind = kindOf(sender, own);
  const message = request.safeParse(raw);
  if (!kind || !message.success || message.data.to !== 'hub') return undefined;
  if (message.data.type === 'save-map') {
    return kind === 'extension' || isOfSite(message.data.map, sender) ? hub.saveMap(message.data.map) : undefined;
  }
  if (kind !== 'extension') return undefined;
  if (message.data.type === 'where-is') return hub.whereIs(message.data.caseNumber, message.data.finding);
  if (message.data.type === 'find-case') return Promise.resolve(hub.findCase(message.data) ?? null);
  if (message.data.type === 'toggle') hub.toggle(message.data.tab);
  else hub.policyChanged();
  return undefined;
}

/** A frame may teach its own site and no other. What is no map at all is refused by the worker, with its reasons. */
function isOfSite(map: unknown, sender: chrome.runtime.MessageSender): boolean {
  const parsed = siteMap.safeParse(map);
  if (!parsed.success) return true;
  const isOwn = (address: string) => isAtHome(new URL(address.replaceAll('*', '')).href, sender);
  return (
    parsed.data.addresses.every(isOwn) && parsed.data.pages.every(({ addresses }) => addresses?.every(isOwn) ?? true)
  );
}
