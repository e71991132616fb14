// A session for this worker: over the disk where it can be used, else in memory.

import { openMemoryStore, openStore } from '../store/open-store';
import { openSession, type Session } from './session';

export async function startSession(now: () => string): Promise<Session> {
  const store = await openStore();
  try {
    return await openSession(store, now);
  } catch (cause) {
    if (store.kind === 'memory') throw cause;
    console.warn(
      'caselint: storage cannot be read, keeping in memory',
      cause instanceof Error ? cause.name : 'unknown',
    );
    return openSession(await openMemoryStore(), now);
  }
}
