// Opens the local database; where the browser refuses, a database in memory takes its place for as long as the worker lives.

import { type Database, openDatabase } from './database';

export interface Store {
  db: Database;
  /** 'memory': storage is blocked or broken, nothing is kept after the worker ends. */
  kind: 'disk' | 'memory';
}

export async function openStore(name?: string): Promise<Store> {
  const db = openDatabase(name);
  try {
    await db.open();
    return { db, kind: 'disk' };
  } catch (cause) {
    console.warn('caselint: storage refused, keeping in memory', cause instanceof Error ? cause.name : 'unknown');
    return openMemoryStore(name);
  }
}

/** Nothing is kept after the worker ends. */
export async function openMemoryStore(name?: string): Promise<Store> {
  return { db: await inMemory(name), kind: 'memory' };
}

/** Loaded only when needed: the same tables over a well-kept implementation in plain objects. */
async function inMemory(name?: string): Promise<Database> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  const db = openDatabase(name, { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.open();
  return db;
}
