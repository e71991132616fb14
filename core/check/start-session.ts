// A session for this worker: over the disk where it can be used, else in memory.

import type { Policy } from '../policy/schema';
import { openMemoryStore, openStore } from '../store/open-store';
import { keepRetention } from './governed';
import { openSession, type Session } from './session';

export async function startSession(now: () => string, policy: Policy): Promise<Session> {
  const store = await openStore();
  try {
    await keepRetention(store.db, policy, now());
    return await openSession(store, now, policy);
  } catch (cause) {
    if (store.kind === 'memory') throw cause;
    console.warn(
      'caselint: storage cannot be read, keeping in memory',
      cause instanceof Error ? cause.name : 'unknown',
    );
    return openSession(await openMemoryStore(), now, policy);
  }
}
