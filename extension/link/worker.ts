// Extension pages start the worker themselves; writes of several workers are serialised by the store.

import type { WorkerApi } from '@core/worker-api';
import { type Remote, wrap } from 'comlink';

/** The worker of this page, started when it is first needed. */
let started: Remote<WorkerApi> | undefined;

export function startWorker(): Remote<WorkerApi> {
  started ??= wrap<WorkerApi>(new Worker(new URL('../../core/worker.ts', import.meta.url), { type: 'module' }));
  return started;
}
