// A worker for one import: it reads the files and writes the ledger, and is thrown away afterwards or when it takes too much.

import { expose } from 'comlink';
import { openAnnouncer } from './check/announce';
import { applyRunning, type ImportShown, newImport, readImport, rejectedWorkbook } from './check/import-session';
import { localNow } from './check/local-now';
import { openSession, type Session } from './check/session';
import { openStore } from './store/open-store';
import type { ImportProgress, InputFile } from './tables/import';
import type { OutSheet } from './tables/out-sheet';
import type { TableMapping } from './tables/plan';
import { TableError } from './tables/table-error';
import { writeTemplate } from './tables/template';
import { writeCsv } from './tables/write-csv';
import { writeXlsx } from './tables/write-xlsx';

/** A file that cannot be taken in is an answer, not a crash: one sentence that says what, where and what to do. */
export type ImportAnswer = { shown: ImportShown } | { refused: string };

export interface ImportApi {
  read(files: InputFile[], progress: (progress: ImportProgress) => void): Promise<ImportAnswer>;
  /** Reads the same files again with corrected mappings, by signature of the headers. */
  remap(mappings: Record<string, TableMapping>, progress: (progress: ImportProgress) => void): Promise<ImportAnswer>;
  /** `ticked`: blank cells that may empty a filled value, by 案号. */
  apply(ticked: [caseNumber: string, fields: string[]][]): Promise<number>;
  rejected(): Promise<Uint8Array<ArrayBuffer>>;
  template(): Promise<Uint8Array<ArrayBuffer>>;
  /** Tables out. CSV holds the first of them: it knows no second. */
  write(sheets: OutSheet[], type: 'xlsx' | 'csv'): Promise<Uint8Array<ArrayBuffer>>;
}

let opening: Promise<Session> | undefined;
const running = newImport();

function session(): Promise<Session> {
  opening ??= openStore().then((store) => openSession(store, localNow));
  return opening;
}

async function answer(progress: (progress: ImportProgress) => void): Promise<ImportAnswer> {
  try {
    return { shown: await readImport(await session(), running, async (at) => progress(at)) };
  } catch (cause) {
    if (cause instanceof TableError) return { refused: cause.message };
    throw cause;
  }
}

const api: ImportApi = {
  read: (files, progress) => {
    running.files = files;
    return answer(progress);
  },
  remap: (mappings, progress) => {
    running.mappings = { ...running.mappings, ...mappings };
    return answer(progress);
  },
  apply: async (ticked) => {
    const id = await applyRunning(await session(), running, new Map(ticked) as Parameters<typeof applyRunning>[2]);
    openAnnouncer().tell('ledger');
    return id;
  },
  rejected: () => rejectedWorkbook(running),
  template: () => writeTemplate(),
  write: async (sheets, type) => {
    const [first] = sheets;
    return type === 'csv' && first ? writeCsv(first) : writeXlsx(sheets);
  },
};

expose(api);
