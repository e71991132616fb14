// The doors of the two workers under a policy that closes exports, without a browser.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportApi } from '../core/import-worker';
import type { WorkerApi } from '../core/worker-api';

const exposed = vi.hoisted((): { api?: unknown } => ({}));
vi.mock('comlink', () => ({
  expose: (api: unknown) => {
    exposed.api = api;
  },
}));

async function fresh<Api>(load: () => Promise<unknown>): Promise<Api> {
  vi.resetModules();
  await load();
  return exposed.api as Api;
}

const closed = expect.objectContaining({ name: 'ExportsClosed' });

describe('the worker where exports are closed', () => {
  let worker: WorkerApi;
  beforeEach(async () => {
    worker = await fresh<WorkerApi>(() => import('../core/worker'));
    await worker.govern({ exportOff: true });
  });

  it('hands out neither ledger nor backup', async () => {
    await expect(worker.exportLedger()).rejects.toThrow(closed);
    await expect(worker.backup('a passphrase')).rejects.toThrow(closed);
  });

  it('hands the backup out again when the policy changes', async () => {
    await worker.govern({});
    expect(await worker.backup()).toContain('caselint-backup');
  });
});

describe('the worker of tables where exports are closed', () => {
  let worker: ImportApi;
  beforeEach(async () => {
    worker = await fresh<ImportApi>(() => import('../core/import-worker'));
  });
  const sheets = [{ name: 'a', columns: [{ header: 'a', type: 'text' as const }], rows: [['b']] }];

  it('writes nothing of the person, in no format', async () => {
    await worker.govern({ exportOff: true });
    await expect(worker.write(sheets, 'xlsx')).rejects.toThrow(closed);
    await expect(worker.write(sheets, 'csv')).rejects.toThrow(closed);
    await expect(worker.rejected()).rejects.toThrow(closed);
  });

  it('still gives the empty template, and everything where nothing is closed', async () => {
    await worker.govern({ exportOff: true });
    expect((await worker.template()).length).toBeGreaterThan(0);
    await worker.govern({});
    expect((await worker.write(sheets, 'csv')).length).toBeGreaterThan(0);
  });
});
