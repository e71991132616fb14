import Dexie, { type ObservabilitySet } from 'dexie';

/**
 * Hears every write to the database, also those of other contexts of the extension. Figures that are kept change nothing
 * that could be counted, and are not told. Gives back how to stop.
 */
export function onWrite(heard: () => void): () => void {
  const changed = (parts: ObservabilitySet) => {
    if (Object.keys(parts).some((part) => !keptOnly.test(part))) heard();
  };
  Dexie.on.storagemutated.subscribe(changed);
  return () => Dexie.on.storagemutated.unsubscribe(changed);
}

const keptOnly = /^idb:\/\/[^/]*\/figures\//;
