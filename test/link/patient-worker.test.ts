// A worker that is late, silent or talks nonsense, behind the hub's patience.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../core/view';
import { patientWorker } from '../../extension/link/patient-worker';
import { courtFrame, fakeWorker, hubOver, portOf } from './ports';

const reading = {
  type: 'reading',
  id: 1,
  fingerprint: 'a',
  address: 'http://court.test/case/418',
  reading: { fields: [], grids: [], doors: [], caseNumbers: [] },
};
const never = () => new Promise<never>(() => undefined);

function patient() {
  const worker = fakeWorker();
  const onSilent = vi.fn();
  const onAnswer = vi.fn();
  return { worker, onSilent, onAnswer, of: patientWorker(worker, { longest: 10_000, onSilent, onAnswer }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a patient worker', () => {
  it('passes a view on as it came', async () => {
    const { worker, of, onAnswer } = patient();
    const view: TabView = { state: 'none', fingerprints: { 4: 'a' } };
    worker.view.mockResolvedValue(view);
    expect(await of.view(1)).toBe(view);
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it('tells a silent worker after its patience, once, and rejects', async () => {
    const { worker, of, onSilent } = patient();
    worker.observe.mockImplementation(never);
    const call = of.observe({} as never);
    const failed = expect(call).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(9_999);
    expect(onSilent).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await failed;
    expect(onSilent).toHaveBeenCalledTimes(1);
  });

  it.each([undefined, null, 'garbage', 7, [], {}, { state: 'case' }, { state: 'none', fingerprints: 'a' }])(
    'rejects %j as a view',
    async (garbage) => {
      const { worker, of } = patient();
      worker.view.mockResolvedValue(garbage as never);
      await expect(of.view(1)).rejects.toThrow();
    },
  );

  it.each([undefined, { kept: 'yes' }, { kept: false }])('rejects %j as an answer to a reason', async (garbage) => {
    const { worker, of } = patient();
    worker.waive.mockResolvedValue(garbage as never);
    await expect(of.waive('one', 'check-is-wrong')).rejects.toThrow();
  });
});

describe('a hub over a faulty worker', () => {
  it('tells the failure and judges the next reading', async () => {
    const { worker, of } = patient();
    const { hub } = hubOver(of as never);
    const frame = portOf('caselint-frame', courtFrame());
    const overlay = portOf('caselint-overlay', courtFrame(0));
    hub.frame(frame as never);
    hub.overlay(overlay as never);
    worker.observe.mockImplementationOnce(never);
    frame.say(reading);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(overlay.postMessage).toHaveBeenCalledWith({ type: 'notice', notice: { name: 'failed' } });
    frame.say({ ...reading, id: 2 });
    await vi.advanceTimersByTimeAsync(0);
    expect(frame.postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: 'verdict' }));
  });

  it('says once that nothing can be kept, and again after it could', async () => {
    const { worker, of } = patient();
    const { hub } = hubOver(of as never);
    const frame = portOf('caselint-frame', courtFrame());
    const overlay = portOf('caselint-overlay', courtFrame(0));
    hub.frame(frame as never);
    hub.overlay(overlay as never);
    const said = () => overlay.postMessage.mock.calls.filter(([m]) => m.notice?.name === 'memory-only').length;
    const read = async (storage?: 'memory') => {
      worker.observe.mockResolvedValueOnce({ state: 'none', fingerprints: {}, ...(storage && { storage }) });
      frame.say(reading);
      await vi.advanceTimersByTimeAsync(0);
      return said();
    };
    expect([await read('memory'), await read('memory'), await read(), await read('memory')]).toEqual([1, 1, 1, 2]);
  });
});
