// Extension pages start the worker themselves; writes of several workers are serialised by the store.

import type { WorkerApi } from '@core/worker-api';
import { type Remote, wrap } from 'comlink';
import { tellPolicy, watchPolicy } from './policy';

/** The worker of this page, started when it is first needed. */
let started: Remote<WorkerApi> | undefined;

export function startWorker(): Remote<WorkerApi> {
  started ??= start();
  return started;
}

function start(): Remote<WorkerApi> {
  const worker = wrap<WorkerApi>(new Worker(new URL('../../core/worker.ts', import.meta.url), { type: 'module' }));
  const tell = () => void tellPolicy(worker);
  tell();
  watchPolicy(tell);
  return worker;
}
