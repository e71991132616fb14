// The organisation's policy as it stands in the browser. The offscreen document has no access to it and asks the background.

import type { Request } from './messages';

export function readPolicy(): Promise<unknown> {
  if (chrome.storage?.managed) return chrome.storage.managed.get();
  return chrome.runtime.sendMessage({ to: 'background', type: 'policy' } satisfies Request);
}

/** Only where the policy can be read directly. */
export function watchPolicy(changed: () => void): void {
  chrome.storage?.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}

interface Governed {
  govern(raw: unknown): Promise<void>;
}

/** Tells a worker what holds, before it does anything of what it was asked. Unreadable, nothing may go out. */
export async function tellPolicy(worker: Governed): Promise<void> {
  const raw = await readPolicy().catch((cause: unknown) => {
    console.warn('caselint: policy not read', cause instanceof Error ? cause.name : 'unknown');
    return null;
  });
  await worker.govern(raw);
}
