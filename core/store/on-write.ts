import Dexie from 'dexie';

/** Hears every write to the database, also those of other contexts of the extension. */
export function onWrite(heard: () => void): void {
  Dexie.on.storagemutated.subscribe(heard);
}
