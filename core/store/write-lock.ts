// Two worker instances may live side by side (offscreen document, dashboard): their writes take turns.

/** Runs `write` alone among all workers of this extension; where there are no locks (Node), at once. */
export function withWriteLock<T>(write: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request('caselint-write', write) as Promise<T>) : write();
}
