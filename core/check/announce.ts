// Several workers of this extension may live side by side; each tells the others what it has changed.

/** `settings`, `waivers`: judge again. `ledger`: cases came or went. `maps`: site maps changed. `wiped`: nothing kept is valid any more. */
export type Announcement = 'settings' | 'waivers' | 'ledger' | 'maps' | 'wiped';

const known: readonly Announcement[] = ['settings', 'waivers', 'ledger', 'maps', 'wiped'];

export interface Announcer {
  tell(what: Announcement): void;
  /** Hears what other workers tell, never its own. */
  hear(listener: (what: Announcement) => void): void;
}

export function openAnnouncer(name = 'caselint'): Announcer {
  const channel = new BroadcastChannel(name);
  return {
    tell: (what) => channel.postMessage(what),
    hear: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const what = known.find((one) => one === data);
        if (what) listener(what);
      });
    },
  };
}
