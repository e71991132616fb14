// Frames, overlay and worker around one hub, without a browser. Cases and persons are invented.
import { describe, expect, it, vi } from 'vitest';
import type { CaseView, TabView } from '../../core/view';
import type { WorkerApi } from '../../core/worker-api';
import { createHub } from '../../extension/link/hub';
import type { ToFrame, ToOverlay } from '../../extension/link/messages';

const caseView: CaseView = {
  caseNumber: '（2022）内2299民初418号',
  className: '民事一审',
  procedure: [],
  facets: [],
  findings: [
    {
      id: 'one',
      rule: 'phone-missing',
      kind: 'missing',
      severity: 'error',
      facet: 'contact',
      caseNumber: '（2022）内2299民初418号',
      message: '空着',
      indicators: [11],
      mark: 'missing',
      state: 'open',
      firstSeenAt: '',
      lastSeenAt: '',
      place: { frame: 4, handle: 7 },
    },
  ],
  open: 1,
  unseen: [],
  crashed: [],
};

function port<T>(frameId: number) {
  const heard: T[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  return {
    heard,
    say: (message: unknown) => listeners.forEach((listener) => void listener(message)),
    end: () => ends.forEach((listener) => void listener()),
    sender: { tab: { id: 1 }, frameId, url: 'http://court.test/', origin: 'http://court.test' },
    postMessage: (message: T) => heard.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
    disconnect: () => undefined,
  };
}

function setUp(view: TabView = { state: 'case', case: caseView, fingerprints: { 4: 'a' } }) {
  const worker = {
    observe: vi.fn(async () => view),
    leave: vi.fn(async () => ({ state: 'none', fingerprints: {} }) as TabView),
    view: vi.fn(async () => view),
    watch: vi.fn(async () => undefined),
    closingEffects: vi.fn(async () => []),
    addressOf: vi.fn(async (): Promise<string | undefined> => 'http://court.test/case/418'),
    listSiteMaps: vi.fn(async () => []),
    saveSiteMap: vi.fn(async () => ({ kept: true }) as const),
    waive: vi.fn(async () => ({ kept: true }) as const),
    unwaive: vi.fn(async () => ({ kept: true }) as const),
    annotate: vi.fn(async () => ({ kept: false, why: 'private-text' }) as const),
    closeAnyway: vi.fn(async (): Promise<Awaited<ReturnType<WorkerApi['closeAnyway']>>> => ({ kept: true })),
  };
  const request = vi.fn(async () => true);
  const hub = createHub({
    worker: worker as unknown as WorkerApi,
    request,
    proxy: (listener) => listener,
    now: () => 0,
    startAnew: () => undefined,
  });
  const frame = port<ToFrame>(4);
  const overlay = port<ToOverlay>(0);
  const read = async () => {
    frame.say({
      type: 'reading',
      id: 1,
      fingerprint: 'a',
      address: 'http://court.test/',
      reading: { fields: [], grids: [], doors: [], caseNumbers: [] },
    });
    await vi.waitFor(() => expect(frame.heard.some((message) => message.type === 'verdict')).toBe(true));
  };
  return { hub, worker, request, frame, overlay, read };
}

async function asked() {
  const parts = setUp();
  parts.hub.frame(parts.frame as never);
  parts.hub.overlay(parts.overlay as never);
  await parts.read();
  parts.frame.say({ type: 'ask', id: 2, question: 'q' });
  parts.overlay.say({ type: 'shown', question: 'q' });
  return parts;
}

const answers = (frame: ReturnType<typeof port<ToFrame>>) => frame.heard.filter((message) => message.type === 'answer');

describe('hub', () => {
  it('acknowledges a reading, tells its verdict and asks for the overlay once', async () => {
    const { hub, frame, read, request } = setUp();
    hub.frame(frame as never);
    await read();
    await read();
    expect(frame.heard).toContainEqual({ type: 'ack', id: 1 });
    const verdict = frame.heard.find((message) => message.type === 'verdict');
    expect(verdict?.verdict).toMatchObject({ open: 1, marks: [{ id: 'one', handle: 7, mark: 'missing' }] });
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('ignores what is no message', async () => {
    const { hub, frame, worker } = setUp();
    hub.frame(frame as never);
    frame.say({ type: 'reading', id: 'x' });
    frame.say(null);
    expect(worker.observe).not.toHaveBeenCalled();
  });

  it('shows the question and tells the frame that it is shown', async () => {
    const { frame, overlay } = await asked();
    expect(overlay.heard).toContainEqual({ type: 'question', question: { id: 'q', case: caseView } });
    expect(frame.heard).toContainEqual({ type: 'held', question: 'q' });
  });

  it('keeps a question that came before the case and the overlay were back', async () => {
    const { hub, frame, overlay, read } = setUp();
    hub.frame(frame as never);
    frame.say({ type: 'ask', id: 2, question: 'q' });
    await read();
    hub.overlay(overlay as never);
    overlay.say({ type: 'hello', id: 1 });
    expect(overlay.heard.filter(({ type }) => type === 'question')).toEqual([
      { type: 'question', question: { id: 'q', case: caseView } },
    ]);
    frame.say({ type: 'ask', id: 3, question: 'q' });
    expect(answers(frame)).toEqual([]);
  });

  it('lets go after a reason was kept, and holds for the same content no more', async () => {
    const { frame, overlay, worker, read } = await asked();
    overlay.say({
      type: 'action',
      action: { do: 'answer', question: 'q', answer: 'close', reason: 'cannot-be-changed' },
    });
    await vi.waitFor(() => expect(answers(frame)).toEqual([{ type: 'answer', question: 'q', go: true }]));
    expect(worker.closeAnyway).toHaveBeenCalledWith({ tab: 1, reason: 'cannot-be-changed', note: undefined });
    // Every frame knows before the gesture goes on: another one may send what closes the case.
    const order = frame.heard.map((message) => (message.type === 'verdict' ? message.verdict.allowed : message.type));
    expect(order.slice(-2)).toEqual([true, 'answer']);
    await read();
    expect(frame.heard.filter((message) => message.type === 'verdict').at(-1)?.verdict.allowed).toBe(true);
  });

  it('asks for another reason when it held a name of the case', async () => {
    const { frame, overlay, worker } = await asked();
    worker.closeAnyway.mockResolvedValue({ kept: false, why: 'private-text' });
    overlay.say({ type: 'action', action: { do: 'answer', question: 'q', answer: 'close', reason: 'check-is-wrong' } });
    await vi.waitFor(() => expect(overlay.heard).toContainEqual({ type: 'notice', notice: { name: 'private-text' } }));
    expect(answers(frame)).toEqual([]);
  });

  it('does not go on without a reason', async () => {
    const { frame, overlay } = await asked();
    overlay.say({ type: 'action', action: { do: 'answer', question: 'q', answer: 'close' } });
    expect(answers(frame)).toEqual([]);
  });

  it('gives the gesture back to the page when the overlay dies', async () => {
    const { frame, overlay } = await asked();
    overlay.end();
    expect(answers(frame)).toEqual([{ type: 'answer', question: 'q', go: false }]);
  });

  it('keeps a notice for the next overlay', async () => {
    const { hub, frame, overlay } = setUp();
    hub.frame(frame as never);
    frame.say({ type: 'notice', notice: { name: 'late' } });
    hub.overlay(overlay as never);
    overlay.say({ type: 'hello', id: 1 });
    expect(overlay.heard).toContainEqual({ type: 'notice', notice: { name: 'late' } });
  });

  it('finds the tab of a case and shows the entry that was wanted', async () => {
    const { hub, frame, read } = setUp();
    hub.frame(frame as never);
    await read();
    expect(hub.findCase({ caseNumber: caseView.caseNumber, finding: 'one' })).toBe(1);
    expect(frame.heard).toContainEqual({ type: 'jump', handle: 7, finding: 'one' });
    expect(hub.findCase({ caseNumber: '（2022）内2299民初1号' })).toBeUndefined();
  });

  it('goes where an entry stood last, else through the door of its facet, and there as soon as it shows', async () => {
    const view: TabView = { state: 'case', case: caseView, fingerprints: { 4: 'a' } };
    const { hub, frame, overlay, read, worker } = setUp(view);
    hub.frame(frame as never);
    hub.overlay(overlay as never);
    await read();
    const { place: _, ...gone } = caseView.findings[0] as CaseView['findings'][number];
    const door = { facet: 'contact', door: { frame: 4, handle: 3 } } as CaseView['facets'][number];
    const shut = { ...view, case: { ...caseView, findings: [gone], facets: [door] } };
    worker.observe.mockResolvedValue(shut);
    const reading = { type: 'reading', id: 2, fingerprint: 'b', address: 'http://court.test/' };
    const show = () => frame.say({ ...reading, reading: { fields: [], grids: [], doors: [], caseNumbers: [] } });
    show();
    await vi.waitFor(() => expect(overlay.heard).toContainEqual({ type: 'view', view: shut }));
    const say = (action: object) => overlay.say({ type: 'action', action });
    say({ do: 'locate', finding: 'one' });
    await vi.waitFor(() => expect(frame.heard).toContainEqual({ type: 'jump', finding: 'one', handle: 7, door: 3 }));

    // It stands at the handle already: wanted is where it can be changed.
    frame.say({ type: 'opening', finding: 'one', handle: 7 });
    worker.observe.mockResolvedValue(view);
    show();
    await vi.waitFor(() => expect(overlay.heard.at(-1)).toEqual({ type: 'view', view }));
    expect(frame.heard).not.toContainEqual({ type: 'locate', handle: 7, finding: 'one' });
    const elsewhere = { ...view, case: { ...caseView, findings: [{ ...gone, place: { frame: 4, handle: 9 } }] } };
    worker.observe.mockResolvedValue(elsewhere);
    show();
    await vi.waitFor(() => expect(frame.heard).toContainEqual({ type: 'locate', handle: 9, finding: 'one' }));
  });

  it('opens nothing on the way to the next finding, and says where there is no way', async () => {
    const { hub, frame, overlay, read } = setUp();
    hub.frame(frame as never);
    hub.overlay(overlay as never);
    await read();
    overlay.say({ type: 'action', action: { do: 'locate', finding: 'one', still: true } });
    await vi.waitFor(() => expect(frame.heard).toContainEqual({ type: 'locate', handle: 7, finding: 'one' }));
    frame.say({ type: 'not-here', finding: 'one' });
    expect(overlay.heard).toContainEqual({ type: 'notice', notice: { name: 'not-located' } });
  });

  it('tells the overlay what the frames can correct, and passes on only what they have offered', async () => {
    const { hub, frame, overlay } = setUp();
    hub.frame(frame as never);
    hub.overlay(overlay as never);
    const offer = { finding: 'one', field: 'party.phone', changes: ['dashes'] } as const;
    frame.say({ type: 'fixes', offers: [offer], done: [{ ...offer, finding: 'two' }] });
    const fixes = overlay.heard.filter((message) => message.type === 'fixes').at(-1)?.fixes;
    expect(fixes).toEqual({ offers: [offer], done: [{ ...offer, finding: 'two' }] });
    const say = (action: object) => overlay.say({ type: 'action', action });
    say({ do: 'fix', finding: 'one' });
    say({ do: 'undo-fix', finding: 'two' });
    say({ do: 'fix-all' });
    say({ do: 'fix', finding: 'two' });
    await vi.waitFor(() => expect(overlay.heard).toContainEqual({ type: 'notice', notice: { name: 'not-located' } }));
    expect(frame.heard).toEqual([
      { type: 'fix', finding: 'one' },
      { type: 'undo-fix', finding: 'two' },
      { type: 'fix', finding: 'one' },
    ]);
    frame.end();
    expect(overlay.heard.filter((message) => message.type === 'fixes').at(-1)?.fixes).toEqual({ offers: [], done: [] });
  });

  it('passes on how far a waiver reaches, and tells a note that was refused', async () => {
    const { overlay, worker } = await asked();
    const waive = { do: 'waive', finding: 'one', reason: 'cannot-be-changed', scope: 'rule', expiresOn: '2022-12-31' };
    overlay.say({ type: 'action', action: waive });
    overlay.say({ type: 'action', action: { ...waive, expiresOn: 'soon' } });
    overlay.say({ type: 'action', action: { do: 'annotate', finding: 'one', note: '许青禾' } });
    await vi.waitFor(() => expect(overlay.heard).toContainEqual({ type: 'notice', notice: { name: 'private-text' } }));
    const reach = { scope: 'rule', expiresOn: '2022-12-31' };
    expect(worker.waive.mock.calls).toEqual([['one', 'cannot-be-changed', undefined, reach]]);
    expect(worker.annotate).toHaveBeenCalledWith('one', '许青禾');
  });
});
