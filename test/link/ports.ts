// Ports, a worker and a background without a browser. Cases and addresses are invented.

import { vi } from 'vitest';
import type { TabView } from '../../core/view';
import type { WorkerApi } from '../../core/worker-api';
import type { Deeds } from '../../extension/link/answer-request';
import { createHub } from '../../extension/link/hub';

export const own = { id: 'caselint', address: 'chrome-extension://caselint/' };

type Sender = chrome.runtime.MessageSender;

export const courtFrame = (frameId = 4): Sender =>
  ({
    id: own.id,
    tab: { id: 1 },
    frameId,
    url: 'http://court.test/case/418',
    origin: 'http://court.test',
  }) as Sender;
export const ownPage = { id: own.id, url: `${own.address}sidepanel.html`, origin: own.address.slice(0, -1) } as Sender;

export function portOf(name: string, sender: Sender) {
  const listeners: ((message: unknown) => void)[] = [];
  return {
    name,
    sender,
    say: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners.push(listener) },
    onDisconnect: { addListener: () => undefined },
  };
}

export function fakeWorker() {
  const view: TabView = { state: 'none', fingerprints: {} };
  return {
    observe: vi.fn(async (): Promise<TabView> => view),
    leave: vi.fn(async (): Promise<TabView> => view),
    view: vi.fn(async (): Promise<TabView> => view),
    watch: vi.fn(async () => undefined),
    waive: vi.fn(async () => ({ kept: true }) as const),
    unwaive: vi.fn(async () => ({ kept: true }) as const),
    annotate: vi.fn(async () => ({ kept: true }) as const),
    closeAnyway: vi.fn(async () => ({ kept: true }) as const),
    closingEffects: vi.fn(async () => []),
    addressOf: vi.fn(async (): Promise<string | undefined> => undefined),
    listSiteMaps: vi.fn(async () => []),
    saveSiteMap: vi.fn(async () => ({ kept: true }) as const),
  };
}

export function hubOver(worker: ReturnType<typeof fakeWorker>) {
  const request = vi.fn(async () => true);
  const hub = createHub({
    worker: worker as unknown as WorkerApi,
    request,
    proxy: (listener) => listener,
    now: () => 0,
    startAnew: () => undefined,
  });
  return { hub, request };
}

export const fakeDeeds = () =>
  ({
    ensureWorker: vi.fn(async () => true),
    injectReader: vi.fn(async () => true),
    injectMarks: vi.fn(async () => true),
    injectSiteMap: vi.fn(async () => true),
    injectOverlay: vi.fn(async () => true),
    injectTeacher: vi.fn(async () => true),
    injectTeacherAt: vi.fn(async () => true),
    replay: vi.fn(async () => true),
    openSidePanel: vi.fn(async () => true),
    openCase: vi.fn(async () => true),
    showOnIcon: vi.fn(async () => true),
    publishMaps: vi.fn(async () => true),
    readPolicy: vi.fn(async () => ({})),
  }) satisfies Deeds;

/** How often anything of it was called. */
export function callsOf(spies: Record<string, unknown>): number {
  return Object.values(spies).reduce<number>(
    (sum, spy) => sum + (vi.isMockFunction(spy) ? spy.mock.calls.length : 0),
    0,
  );
}
