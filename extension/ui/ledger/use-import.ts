// The way of one import through the page: reading, shown, applied, and refused or cancelled at any time before.

import type { ImportAnswer, ImportShown } from '@core/import-worker';
import type { ImportProgress, InputFile } from '@core/tables/import';
import type { TableMapping } from '@core/tables/plan';
import { proxy, transfer } from 'comlink';
import { startTransition, useCallback, useRef, useState } from 'react';
import { type ImportWorker, startImportWorker } from '../../link/import-worker';
import { startWorker } from '../../link/worker';
import { localDay } from '../local-day';

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; progress?: ImportProgress; since: number }
  | { step: 'refused'; why: string }
  | { step: 'shown'; shown: ImportShown }
  | { step: 'applying' }
  | { step: 'applied'; importId: number; cases: number }
  | { step: 'failed' };

export interface ImportHandle {
  state: ImportState;
  read(files: File[]): void;
  /** Reads again with corrected mappings, by signature of the headers. */
  remap(mappings: Record<string, TableMapping>): void;
  apply(ticked: [string, string[]][]): void;
  cancel(): void;
  worker(): ImportWorker;
}

/** With fewer, 我的指标 counts them in the moment it opens. */
const manyCases = 2_000;
/** Time to undo before anything else is counted, in ms. */
const quietWhile = 5_000;
/** A file that is still being read after this time is given up, in ms. */
const longest = 300_000;

export function useImport(): ImportHandle {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<ImportWorker>(undefined);
  const worker = useCallback(() => {
    running.current ??= startImportWorker();
    return running.current;
  }, []);
  const end = useCallback(() => {
    running.current?.end();
    running.current = undefined;
  }, []);

  const reading = useCallback(
    async (start: (progress: (at: ImportProgress) => void) => Promise<ImportAnswer>) => {
      const since = performance.now();
      setState({ step: 'reading', since });
      const own = worker();
      // What was under way when it was cancelled still arrives, and no longer counts.
      // A preview is drawn in slices, so that the page stays awake.
      const show = (next: ImportState) =>
        startTransition(() => {
          if (running.current === own) setState(next);
        });
      const fail = () => {
        show({ step: 'failed' });
        if (running.current === own) end();
      };
      const late = setTimeout(fail, longest);
      try {
        show(stateOf(await start(proxy((progress) => show({ step: 'reading', progress, since })))));
      } catch (cause) {
        console.warn('caselint: import failed', cause instanceof Error ? cause.name : 'unknown');
        fail();
      } finally {
        clearTimeout(late);
      }
    },
    [worker, end],
  );

  return {
    state,
    worker,
    read: async (files) => reading(await handing(files, worker)),
    remap: (mappings) => void reading((progress) => worker().api.remap(mappings, progress)),
    apply: async (ticked) => {
      if (state.step !== 'shown') return;
      const cases = state.shown.preview.fresh + state.shown.preview.changed;
      setState({ step: 'applying' });
      try {
        setState({ step: 'applied', importId: await worker().api.apply(ticked), cases });
        if (cases > manyCases) setTimeout(countAhead, quietWhile);
      } catch (cause) {
        console.warn('caselint: import not written', cause instanceof Error ? cause.name : 'unknown');
        setState({ step: 'failed' });
      }
      end();
    },
    cancel: () => {
      end();
      setState({ step: 'idle' });
    },
  };
}

/** The figures of today are counted and kept, so that 我的指标 opens with them. */
function countAhead(): void {
  startWorker()
    .figures(localDay(new Date()))
    .catch((cause: unknown) => console.warn('caselint: not counted', cause instanceof Error ? cause.name : 'unknown'));
}

function stateOf(answer: ImportAnswer): ImportState {
  return 'refused' in answer ? { step: 'refused', why: answer.refused } : { step: 'shown', shown: answer.shown };
}

/** The bytes go to the worker, they are not copied: a year's list has megabytes. */
async function handing(files: File[], worker: () => ImportWorker) {
  const inputs = await Promise.all(files.map(inputFile));
  const bytes = inputs.map((input) => input.bytes.buffer);
  return (progress: (at: ImportProgress) => void) => worker().api.read(transfer(inputs, bytes), progress);
}

async function inputFile(file: File): Promise<InputFile & { bytes: Uint8Array<ArrayBuffer> }> {
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    modifiedAt: new Date(file.lastModified).toISOString(),
  };
}
