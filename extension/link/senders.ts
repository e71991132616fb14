// Who speaks: a content script of ours in a frame of a tab, or one of the extension's own pages and its background.

export type SenderKind = 'frame' | 'extension';

/** Of this extension: `chrome.runtime.id`, and `chrome.runtime.getURL('')`. */
export interface Own {
  id: string;
  address: string;
}

type Sender = chrome.runtime.MessageSender;

/** Undefined for anyone else: they are not answered. */
export function kindOf(sender: Sender | undefined, own: Own): SenderKind | undefined {
  if (sender?.id !== own.id) return undefined;
  if (sender.url?.startsWith(own.address)) return 'extension';
  const { tab, frameId } = sender;
  const stands = tab?.id !== undefined && tab.id >= 0 && frameId !== undefined && frameId >= 0;
  return stands && /^(?:https?|about|blob|data|filesystem):/.test(sender.url ?? '') ? 'frame' : undefined;
}

/** A frame may tell another page of its own site, as applications do that change their address, and no other. */
export function isAtHome(address: string, sender: Sender | undefined): boolean {
  if (!/^https?:/.test(address)) return true;
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return origin === sender?.origin || (sender?.url ?? '').startsWith(`${origin}/`);
}
