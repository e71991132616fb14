// A worker for one import: it reads the files and writes the ledger, and is thrown away afterwards or when it takes too much.

import { expose } from 'comlink';
import { openAnnouncer } from './check/announce';
import { openGovernor } from './check/governed';
import { applyRunning, judgeAhead, newImport, readImport, rejectedWorkbook } from './check/import-session';
import { localNow } from './check/local-now';
import { openSession, type Session } from './check/session';
import { openStore } from './store/open-store';
import type { ImportProgress, InputFile } from './tables/import';
import type { OutSheet } from './tables/out-sheet';
import type { PlannedTable, TableMapping } from './tables/plan';
import type { Preview } from './tables/preview';
import { type PreviewHead, type PreviewList, type PreviewRow, previewHead, previewPage } from './tables/preview-page';
import { TableError } from './tables/table-error';
import { writeTemplate } from './tables/template';
import { writeCsv } from './tables/write-csv';
import { writeXlsx } from './tables/write-xlsx';

/** What a person is shown before anything is written; the rows of the preview come by `rows`. */
export interface ImportShown {
  tables: PlannedTable[];
  preview: PreviewHead;
}

/** A file that cannot be taken in is an answer, not a crash: one sentence that says what, where and what to do. */
export type ImportAnswer = { shown: ImportShown } | { refused: string };

export interface ImportApi {
  /** Told by whoever started it; what needs it waits. */
  govern(policy: unknown): Promise<void>;
  read(files: InputFile[], progress: (progress: ImportProgress) => void): Promise<ImportAnswer>;
  /** Reads the same files again with corrected mappings, by signature of the headers. */
  remap(mappings: Record<string, TableMapping>, progress: (progress: ImportProgress) => void): Promise<ImportAnswer>;
  /** A page of one list of the preview, from the row `from` (0 is the first). */
  rows<List extends PreviewList>(list: List, from: number, count: number): Promise<PreviewRow<List>[]>;
  /** `ticked`: blank cells that may empty a filled value, by 案号. */
  apply(ticked: [caseNumber: string, fields: string[]][]): Promise<number>;
  rejected(): Promise<Uint8Array<ArrayBuffer>>;
  template(): Promise<Uint8Array<ArrayBuffer>>;
  /** Tables out. CSV knows no second sheet: it holds the first, and below it what the others say, as remarks. */
  write(sheets: OutSheet[], type: 'xlsx' | 'csv'): Promise<Uint8Array<ArrayBuffer>>;
}

let opening: Promise<Session> | undefined;
let shown: Preview | undefined;
const governor = openGovernor();
const running = newImport();

function session(): Promise<Session> {
  opening ??= governor.policy().then(async (policy) => openSession(await openStore(), localNow, policy));
  return opening;
}

async function answer(progress: (progress: ImportProgress) => void): Promise<ImportAnswer> {
  try {
    const open = await session();
    const { tables, preview } = await readImport(open, running, async (at) => progress(at));
    shown = preview;
    // Once the answer is on its way: what a person looks at can be judged meanwhile.
    setTimeout(() => void judgeAhead(open, running, breath).catch(notAhead));
    return { shown: { tables, preview: previewHead(preview) } };
  } catch (cause) {
    if (cause instanceof TableError) return { refused: cause.message };
    throw cause;
  }
}

/** Lets what the page asks for in between come first. */
const breath = () => new Promise<void>((done) => setTimeout(done));

/** Nothing is lost by it: what was not judged ahead is judged when it is written. */
function notAhead(cause: unknown): void {
  console.warn('caselint: import not judged ahead', cause instanceof Error ? cause.name : 'unknown');
}

const api: ImportApi = {
  govern: async (raw) => {
    governor.govern(raw);
  },
  read: (files, progress) => {
    running.files = files;
    return answer(progress);
  },
  remap: (mappings, progress) => {
    running.mappings = { ...running.mappings, ...mappings };
    return answer(progress);
  },
  rows: async (list, from, count) => (shown ? previewPage(shown, list, from, count) : []),
  apply: async (ticked) => {
    const id = await applyRunning(await session(), running, new Map(ticked) as Parameters<typeof applyRunning>[2]);
    openAnnouncer().tell('ledger');
    return id;
  },
  rejected: async () => {
    await governor.mayExport();
    return rejectedWorkbook(running);
  },
  template: () => writeTemplate(),
  write: async (sheets, type) => {
    await governor.mayExport();
    const [first, ...others] = sheets;
    if (type === 'xlsx' || !first) return writeXlsx(sheets);
    return writeCsv(
      first,
      others.flatMap(({ rows }) => rows.map((row) => row.join('：'))),
    );
  },
};

expose(api);
