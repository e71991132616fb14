import { beforeEach, expect, it, vi } from 'vitest';
import type { ToFrame } from '../../extension/link/messages';
import { aidsSlot, lateAids } from '../../extension/page/late-aids';

const slot = globalThis as unknown as Record<symbol, unknown>;
const aids = { hear: vi.fn(), again: vi.fn(), owns: vi.fn(() => true), clear: vi.fn() };
const sendMessage = vi.fn(async () => {
  slot[aidsSlot] = () => aids;
});
const link = {
  post: vi.fn(() => true),
  element: () => undefined,
  reading: () => undefined,
  closes: () => false,
  typed: () => false,
  read: () => undefined,
  inPage: async () => undefined,
};
const verdict = (marks: number) =>
  ({ type: 'verdict', verdict: { marks: Array.from({ length: marks }, () => ({})) } }) as unknown as ToFrame;
const locate: ToFrame = { type: 'locate', handle: 1, finding: 'one' };
const notLocated = { type: 'notice', notice: { name: 'not-located' } };

beforeEach(() => {
  vi.clearAllMocks();
  slot[aidsSlot] = undefined;
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});

it('does not come for a frame with nothing to mark', () => {
  const late = lateAids(link);
  late.hear(verdict(0));
  late.again();
  expect(late.owns({} as Node)).toBe(false);
  expect(sendMessage).not.toHaveBeenCalled();
});

it('comes once, with the first marks, and hears the newest verdict and the field that was asked for', async () => {
  const late = lateAids(link);
  late.hear(verdict(1));
  late.hear(verdict(2));
  late.hear(locate);
  await vi.waitFor(() => expect(aids.hear).toHaveBeenCalledTimes(2));
  expect(aids.hear.mock.calls.flat()).toEqual([verdict(2), locate]);
  expect(sendMessage).toHaveBeenCalledOnce();
  late.hear({ type: 'release' });
  expect(aids.hear).toHaveBeenLastCalledWith({ type: 'release' });
});

it('takes along what is to be opened', async () => {
  const late = lateAids(link);
  const jump: ToFrame = { type: 'jump', finding: 'one', handle: 1 };
  late.hear(jump);
  await vi.waitFor(() => expect(aids.hear).toHaveBeenCalledWith(jump));
});

it('forgets a field that was let go meanwhile', async () => {
  const late = lateAids(link);
  late.hear(locate);
  late.hear({ type: 'release' });
  late.hear(verdict(1));
  await vi.waitFor(() => expect(aids.hear).toHaveBeenCalled());
  expect(aids.hear.mock.calls.flat()).toEqual([verdict(1)]);
});

it('says so where it cannot come, and asks anew later', async () => {
  sendMessage.mockRejectedValueOnce(new Error('gone'));
  const late = lateAids(link);
  late.hear(locate);
  await vi.waitFor(() => expect(link.post).toHaveBeenCalledWith(notLocated));
  late.hear(verdict(1));
  await vi.waitFor(() => expect(aids.hear).toHaveBeenCalledWith(verdict(1)));
});

it('corrects nothing before it is there', () => {
  lateAids(link).hear({ type: 'fix', finding: 'one' });
  expect(link.post).toHaveBeenCalledWith(notLocated);
  expect(sendMessage).not.toHaveBeenCalled();
});
