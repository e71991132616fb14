// A port from a content script to the hub that outlives the death of either end.
// A port alone does not tell: onDisconnect stays silent when one of several listeners dies. So messages with an id are
// acknowledged, and a missing acknowledgement opens a new port.

import type { Request } from './messages';

export interface Connection<Out> {
  /** False when nothing is connected now; the owner says everything again in `onUp`. */
  post(message: Out): boolean;
  close(): void;
}

export interface ConnectionEvents<T> {
  onMessage(message: T): void;
  /** Connected, or connected again: everything must be said again. */
  onUp(): void;
  /** The extension was updated or removed: this script is an orphan and falls silent. */
  onOrphaned(): void;
}

/** Time after which a message without acknowledgement means that the other end is gone. */
const patience = 1500;
const pauses = [50, 200, 500, 1000, 2000];

export function openConnection<T extends { type: string }, Out extends { type: string }>(
  name: string,
  events: ConnectionEvents<T>,
): Connection<Out> {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  let port: chrome.runtime.Port | undefined;
  let failures = 0;
  let closed = false;

  const drop = () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
    port?.disconnect();
    port = undefined;
  };
  const retry = () => {
    drop();
    const pause = pauses[Math.min(failures++, pauses.length - 1)];
    if (!closed) setTimeout(open, pause);
  };
  const hear = (message: T) => {
    failures = 0;
    if (message.type !== 'ack') return events.onMessage(message);
    const { id } = message as { id?: number };
    clearTimeout(waiting.get(id ?? -1));
    waiting.delete(id ?? -1);
  };
  const open = async () => {
    if (closed) return;
    if (!(await ensureWorker())) {
      if (isOrphan()) {
        closed = true;
        return events.onOrphaned();
      }
      return retry();
    }
    if (closed || isOrphan()) return;
    const fresh = chrome.runtime.connect({ name });
    port = fresh;
    fresh.onMessage.addListener(hear);
    fresh.onDisconnect.addListener(() => port === fresh && retry());
    events.onUp();
  };

  void open();
  return {
    post(message) {
      if (!port) return false;
      try {
        port.postMessage(message);
      } catch (cause) {
        // The other end went away between two messages; a new port says it again.
        console.debug('caselint: port closed', cause instanceof Error ? cause.name : cause);
        retry();
        return false;
      }
      const { id } = message as { id?: number };
      if (id !== undefined) waiting.set(id, setTimeout(retry, patience));
      return true;
    },
    close() {
      closed = true;
      drop();
    },
  };
}

/** After an update or removal of the extension the runtime of old content scripts has no id. */
export function isOrphan(): boolean {
  return chrome.runtime?.id === undefined;
}

async function ensureWorker(): Promise<boolean> {
  try {
    return (await chrome.runtime.sendMessage({ to: 'background', type: 'ensure-worker' } satisfies Request)) === true;
  } catch (cause) {
    console.debug('caselint: background not reached', cause instanceof Error ? cause.name : cause);
    return false;
  }
}
