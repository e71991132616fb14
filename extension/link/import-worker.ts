// The disposable worker of one import: started for it, ended after it, on cancel, or when it takes too long.

import type { ImportApi } from '@core/import-worker';
import { type Remote, wrap } from 'comlink';
import { tellPolicy } from './policy';

export interface ImportWorker {
  api: Remote<ImportApi>;
  /** Ends it at once; what it was reading is forgotten, the ledger is untouched. */
  end(): void;
}

export function startImportWorker(): ImportWorker {
  const worker = new Worker(new URL('../../core/import-worker.ts', import.meta.url), { type: 'module' });
  const api = wrap<ImportApi>(worker);
  void tellPolicy(api);
  return { api, end: () => worker.terminate() };
}
