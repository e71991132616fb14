import { beforeEach, expect, test, vi } from 'vitest';
import { startTeaching } from '../../extension/link/start-teaching';

type Tab = Pick<chrome.tabs.Tab, 'id' | 'active' | 'windowId' | 'lastAccessed'>;
let tabs: Tab[];
let origins: string[];
let answer: unknown;
const done: unknown[] = [];

beforeEach(() => {
  done.length = 0;
  origins = ['http://10.22.99.18:8080/*'];
  tabs = [
    { id: 3, active: false, windowId: 1, lastAccessed: 30 },
    { id: 5, active: true, windowId: 2, lastAccessed: 50 },
    { id: 7, active: true, windowId: 1, lastAccessed: 10 },
  ];
  answer = true;
  vi.stubGlobal('chrome', {
    permissions: { getAll: async () => ({ origins }) },
    tabs: { query: async () => tabs, update: async (id: number) => void done.push(['shown', id]) },
    windows: { getCurrent: async () => ({ id: 1 }), update: async (id: number) => void done.push(['window', id]) },
    runtime: {
      sendMessage: async (message: unknown) => {
        done.push(message);
        return answer;
      },
    },
  });
});

test('begins on the court page beside the side panel, even where another was used later', async () => {
  expect(await startTeaching()).toBe(true);
  expect(done).toEqual([['shown', 7], ['window', 1], { to: 'background', type: 'teach-in', tab: 7 }]);
});

test('else on the court page that was used last, which comes to the front', async () => {
  tabs = tabs.filter(({ id }) => id !== 7);
  expect(await startTeaching()).toBe(true);
  expect(done).toEqual([['shown', 5], ['window', 2], { to: 'background', type: 'teach-in', tab: 5 }]);
});

test('says so where there is no court page, or it does not let us in', async () => {
  answer = false;
  expect(await startTeaching()).toBe(false);
  done.length = 0;
  tabs = [];
  expect(await startTeaching()).toBe(false);
  origins = [];
  expect(await startTeaching()).toBe(false);
  expect(done).toEqual([]);
});
