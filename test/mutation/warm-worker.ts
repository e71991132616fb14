// One thread for all runs of a mutation test: Vitest would start a new one for each, which takes longer than the run itself.
// Nothing of a run reaches the next one: Vitest evaluates every module of the project anew for each test file (`isolate`).

import { type PoolOptions, type PoolWorker, ThreadsPoolWorker } from 'vitest/node';

type Listener = (...values: unknown[]) => void;

let thread: ThreadsPoolWorker | undefined;

/** A worker of Vitest's pool that borrows the thread for one run and gives it back instead of ending it. */
export function warmWorker(options: PoolOptions): PoolWorker {
  const isNew = thread === undefined;
  thread ??= new ThreadsPoolWorker(options);
  const own = thread;
  const listeners: [event: string, listener: Listener][] = [];
  return {
    name: 'warm',
    start: async () => {
      if (isNew) await own.start();
    },
    stop: async () => {
      for (const [event, listener] of listeners) own.off(event, listener);
    },
    on: (event, listener) => {
      listeners.push([event, listener]);
      own.on(event, listener);
    },
    off: (event, listener) => own.off(event, listener),
    send: (message) => {
      if ('type' in message && message.type === 'stop') answerStop(listeners);
      else own.send(message);
    },
    deserialize: (data) => data,
  };
}

function answerStop(listeners: [event: string, listener: Listener][]): void {
  for (const [event, listener] of listeners) {
    if (event === 'message') listener({ type: 'stopped', __vitest_worker_response__: true });
  }
}
