import { expect, test, vi } from 'vitest';
import { keptFrom, siteStorage } from '../../../extension/ui/overlay/kept';

test('only what can be used comes in', () => {
  expect(keptFrom({ open: true, badge: 120, panel: { left: 3, top: 4 }, more: 1 })).toEqual({
    open: true,
    badge: 120,
    panel: { left: 3, top: 4 },
  });
  expect(keptFrom({ open: 'yes', badge: Number.NaN, panel: { left: 3 } })).toEqual({});
  expect(keptFrom(null)).toEqual({});
});

test('each site has its own place', async () => {
  const items: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
  };
  siteStorage(area, 'one.example').write({ badge: 8 });
  expect(await siteStorage(area, 'one.example').read()).toEqual({ badge: 8 });
  expect(await siteStorage(area, 'two.example').read()).toEqual({});
});

test('a storage that fails loses only the place, and says so once', async () => {
  const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const area = { get: vi.fn().mockRejectedValue(new Error()), set: vi.fn().mockRejectedValue(new Error()) };
  const storage = siteStorage(area, 'one.example');
  storage.write({ open: true });
  expect(await storage.read()).toEqual({});
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
