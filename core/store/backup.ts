// All local data as one file, and back. The key of the digests is never in it: elsewhere the digests mean nothing.

import { z } from 'zod';
import type { Database, Observation, Run, Shelved } from './database';
import { everyRow, lastId, takeDown } from './shelves';

export const backupVersion = 1;

const tables = [
  'observations',
  'cases',
  'imports',
  'records',
  'mappings',
  'siteMaps',
  'findings',
  'waivers',
  'runs',
  'closings',
  'settings',
] as const;
type TableName = (typeof tables)[number];
type Rows = Record<TableName, Record<string, unknown>[]>;

const envelope = z.object({
  format: z.literal('caselint-backup'),
  version: z.number().int().min(1),
  /** ISO time */
  at: z.string(),
  /** SHA-256 of `data`, hexadecimal */
  checksum: z.string(),
  /** Tells whether the digests in it were made with the key of this computer. */
  keyMark: z.string(),
  encrypted: z.object({ salt: z.string(), iv: z.string(), iterations: z.number().int().max(5_000_000) }).optional(),
  data: z.string(),
});

const tableRows = z.array(z.record(z.string(), z.unknown()));

/** Backups from before there were site maps hold none. */
const rowsShape = z.object({
  ...(Object.fromEntries(tables.map((name) => [name, tableRows])) as Record<TableName, typeof tableRows>),
  siteMaps: tableRows.default([]),
});

/** Why a file cannot be restored. */
export type RestoreProblem = 'not-a-backup' | 'newer' | 'damaged' | 'passphrase-needed' | 'passphrase-wrong';

export interface BackupContent {
  at: string;
  rows: Rows;
  /** Digests are those of this computer. */
  ownKey: boolean;
}

/** JSON text; with a passphrase its data are encrypted (AES-GCM, key by PBKDF2). */
export async function writeBackup(db: Database, at: string, passphrase?: string): Promise<string> {
  const kept = await db.transaction('r', stores(db), () =>
    Promise.all(tables.map(async (name) => [name, await rowsIn(db, name)] as const)),
  );
  const rows = Object.fromEntries(kept);
  const plain = JSON.stringify(rows);
  const checksum = await sha256(plain);
  const head = { format: 'caselint-backup', version: backupVersion, at, checksum, keyMark: await keyMark(db) } as const;
  if (!passphrase) return JSON.stringify({ ...head, data: plain } satisfies z.infer<typeof envelope>);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, iterations);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(plain));
  const encrypted = { salt: base64(salt), iv: base64(iv), iterations };
  return JSON.stringify({ ...head, encrypted, data: base64(new Uint8Array(sealed)) } satisfies z.infer<
    typeof envelope
  >);
}

/** Reads a backup without touching the store. */
export async function readBackup(
  db: Database,
  text: string,
  passphrase?: string,
): Promise<BackupContent | RestoreProblem> {
  const parsed = envelope.safeParse(parseJson(text));
  if (!parsed.success) return 'not-a-backup';
  const { version, encrypted, data, checksum, at } = parsed.data;
  if (version > backupVersion) return 'newer';
  if (encrypted && !passphrase) return 'passphrase-needed';
  const plain = encrypted ? await decrypt(data, encrypted, passphrase ?? '') : data;
  if (plain === undefined) return 'passphrase-wrong';
  if ((await sha256(plain)) !== checksum) return 'damaged';
  const rows = rowsShape.safeParse(parseJson(plain));
  if (!rows.success) return 'damaged';
  return { at, rows: rows.data, ownKey: parsed.data.keyMark === (await keyMark(db)) };
}

/**
 * Puts the rows into the store; cases are folded again by the caller. `replace` empties it first, `merge` adds what is not
 * there yet. Digests of another computer are dropped, and with them waivers that were bound to one.
 */
export function restoreBackup(db: Database, content: BackupContent, how: 'merge' | 'replace'): Promise<void> {
  const rows = content.ownKey ? content.rows : withoutDigests(content.rows);
  return db.transaction('rw', stores(db), async () => {
    if (how === 'replace') for (const store of stores(db)) await store.clear();
    const imports = await addImports(db, rows.imports);
    const renumbered = (row: Record<string, unknown>) => {
      const { id: _id, importId, ...rest } = row;
      return importId === undefined ? rest : { ...rest, importId: imports.get(Number(importId)) };
    };
    for (const name of ['records', 'closings'] as const) {
      const known = new Set((await db.table(name).toArray()).map(sameness));
      await db.table(name).bulkAdd(rows[name].filter((row) => !known.has(sameness(row))).map(renumbered));
    }
    for (const name of ['mappings', 'siteMaps', 'waivers', 'settings'] as const) {
      const keys = new Set(await db.table(name).toCollection().primaryKeys());
      const key = db.table(name).schema.primKey.name;
      await db.table(name).bulkPut(rows[name].filter((row) => !keys.has(row[key] as string)));
    }
    for (const kind of ['observations', 'runs'] as const)
      await mergeShelves(db, kind, rows[kind].map(renumbered), sameness);
    await mergeShelves(db, 'cases', rows.cases, () => '');
    await mergeShelves(db, 'findings', rows.findings, ({ id }) => String(id));
  });
}

type Row = Record<string, unknown>;
type ShelvedName = keyof Shelved;

/** Adds what is not there yet; `nameOf` says which rows of one case are the same. What came without a number gets one. */
async function mergeShelves(db: Database, kind: ShelvedName, rows: Row[], nameOf: (row: Row) => string): Promise<void> {
  const byCase = Map.groupBy(rows, ({ caseNumber }) => String(caseNumber));
  const taken = await takeDown(db, kind, byCase.keys());
  for (const [caseNumber, own] of byCase) {
    const before: readonly unknown[] = taken.rowsOf(caseNumber);
    const known = new Set(before.map((row) => nameOf(row as Row)));
    let last = lastId(before as readonly (Observation | Run)[]);
    const fresh = own.filter((row) => !known.has(nameOf(row)));
    const named = kind === 'cases' || kind === 'findings' ? fresh : fresh.map((row) => ({ ...row, id: ++last }));
    taken.replace(caseNumber, [...before, ...named] as Shelved[ShelvedName][]);
  }
  await taken.putBack();
}

/** The tables that hold what a backup holds. */
function stores(db: Database) {
  return [db.shelves, ...tables.filter((name) => !isShelved(name)).map((name) => db.table(name))];
}

function rowsIn(db: Database, name: TableName): Promise<unknown[]> {
  return isShelved(name) ? everyRow(db, name) : db.table(name).toArray();
}

function isShelved(name: TableName): name is ShelvedName {
  return name === 'observations' || name === 'cases' || name === 'findings' || name === 'runs';
}

/** An import of the same moment and files is the same import. */
async function addImports(db: Database, rows: Rows['imports']): Promise<Map<number, number>> {
  const known = new Map((await db.imports.toArray()).map((row) => [`${row.at} ${row.files}`, row.id]));
  const numbers = new Map<number, number>();
  for (const { id, ...row } of rows) {
    const before = known.get(`${row.at} ${row.files}`);
    numbers.set(Number(id), before ?? Number(await db.table('imports').add(row)));
  }
  return numbers;
}

function sameness({ id: _id, importId: _importId, ...row }: Record<string, unknown>): string {
  return JSON.stringify(row);
}

function withoutDigests(rows: Rows): Rows {
  const isBound = (about: unknown) => typeof about === 'string' && about.startsWith('v1:');
  const stripped = JSON.parse(
    JSON.stringify(rows, (name, value: unknown) =>
      name === 'digest' || (name === 'about' && isBound(value)) ? undefined : value,
    ),
  ) as Rows;
  return { ...stripped, waivers: rows.waivers.filter(({ about }) => !isBound(about)) };
}

const iterations = 310_000;

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function decrypt(
  data: string,
  { salt, iv, iterations: rounds }: NonNullable<z.infer<typeof envelope>['encrypted']>,
  passphrase: string,
): Promise<string | undefined> {
  try {
    const key = await keyFrom(passphrase, bytes(salt), rounds);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(data));
    return new TextDecoder().decode(plain);
  } catch (cause) {
    // AES-GCM tells a wrong passphrase and a damaged file alike.
    console.info('caselint: backup not opened', cause instanceof Error ? cause.name : 'unknown');
    return undefined;
  }
}

/** A fixed text under the key of the digests: the same on the same computer, and of no use without the key. */
async function keyMark(db: Database): Promise<string> {
  const kept = await db.keys.get('digest');
  if (!kept) return '';
  const signed = await crypto.subtle.sign('HMAC', kept.key, new TextEncoder().encode('caselint-backup'));
  return hex(new Uint8Array(signed));
}

async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function hex(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64(data: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < data.length; at += 0x8000) binary += String.fromCharCode(...data.subarray(at, at + 0x8000));
  return btoa(binary);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** What is no JSON is no backup: null, which no shape accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
}
