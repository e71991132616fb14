// The extension's contexts that the test runner cannot reach by itself: the offscreen document, its worker, the service worker.

import type { BrowserContext } from '@playwright/test';

export type TargetType = 'service_worker' | 'background_page' | 'worker';

export interface Target {
  /** Runs an expression there; what a promise brings is waited for. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Whatever was said or thrown there, from the start on. */
  said: string[];
}

interface Event {
  method: string;
  params: { sessionId: string; message: string; targetInfo: { type: string } };
}

interface Answer {
  result: { result?: { value?: unknown }; exceptionDetails?: unknown };
  error?: unknown;
}

/** A way to one target: through the browser, or through another target. */
interface Way {
  send(method: string, params: object): Promise<Answer>;
  listeners: ((event: Event) => void)[];
}

/** `background_page` is how Chromium calls the offscreen document; its worker is reached through it. */
export async function targetOf(type: TargetType, context: BrowserContext, extensionId: string): Promise<Target> {
  const way = type === 'worker' ? await workerOf(context, extensionId) : await outer(type, context, extensionId);
  const said: string[] = [];
  way.listeners.push(({ method, params }) => {
    if (method.startsWith('Runtime.')) said.push(JSON.stringify(params));
  });
  await way.send('Runtime.enable', {});
  return {
    said,
    async evaluate<Result>(expression: string) {
      const given = { expression, returnByValue: true, awaitPromise: true };
      const { result, error } = await way.send('Runtime.evaluate', given);
      if (error || result.exceptionDetails) throw new Error(JSON.stringify(error ?? result.exceptionDetails));
      return result.result?.value as Result;
    },
  };
}

async function outer(type: TargetType, context: BrowserContext, extensionId: string): Promise<Way> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser behind this profile cannot be reached.');
  const { targetInfos } = await session.send('Target.getTargets');
  const found = targetInfos.find((info) => info.type === type && info.url.includes(extensionId));
  if (!found) throw new Error(`There is no ${type}.`);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: found.targetId, flatten: false });
  const { way, hear } = wayBy((message) => session.send('Target.sendMessageToTarget', { sessionId, message }));
  session.on('Target.receivedMessageFromTarget', (event) => event.sessionId === sessionId && hear(event.message));
  return way;
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Way> {
  const parent = await outer('background_page', context, extensionId);
  const attached = new Promise<string>((done) => {
    parent.listeners.push(({ method, params }) => {
      if (method === 'Target.attachedToTarget' && params.targetInfo.type === 'worker') done(params.sessionId);
    });
  });
  await parent.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  const { way, hear } = wayBy((message) => parent.send('Target.sendMessageToTarget', { sessionId, message }));
  parent.listeners.push(({ method, params }) => {
    if (method === 'Target.receivedMessageFromTarget' && params.sessionId === sessionId) hear(params.message);
  });
  return way;
}

/** Requests and answers told apart by number; what has none is an event. */
function wayBy(post: (message: string) => unknown): { way: Way; hear(message: string): void } {
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners: Way['listeners'] = [];
  let last = 0;
  const send = (method: string, params: object) =>
    new Promise<Answer>((done) => {
      const id = ++last;
      waiting.set(id, done);
      post(JSON.stringify({ id, method, params }));
    });
  const hear = (message: string) => {
    const said = JSON.parse(message) as { id?: number } & Answer & Event;
    if (said.id !== undefined) waiting.get(said.id)?.(said);
    else for (const listener of listeners) listener(said);
  };
  return { way: { send, listeners }, hear };
}
