// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasOpenDialog, watchDialogs } from '../../../extension/ui/overlay/page-dialogs';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 200));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  ['<dialog open></dialog>', true],
  ['<dialog></dialog>', false],
  ['<div role="dialog"></div>', true],
  ['<div class="el-popper" role="dialog"></div>', false],
  ['<div class="layui-layer layui-layer-page"></div>', true],
  ['<div class="el-message-box"></div>', true],
])('%s', (html, open) => {
  document.body.innerHTML = html;
  expect(hasOpenDialog(document)).toBe(open);
});

test('a dialog without a size is not open', () => {
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect());
  document.body.innerHTML = '<div role="dialog"></div>';
  expect(hasOpenDialog(document)).toBe(false);
});

test('each change is told once', async () => {
  const told: boolean[] = [];
  const stop = watchDialogs(document, (open) => told.push(open));
  document.body.innerHTML = '<div role="dialog"></div>';
  await vi.advanceTimersByTimeAsync(100);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(100);
  document.body.innerHTML = '';
  await vi.advanceTimersByTimeAsync(100);
  stop();
  document.body.innerHTML = '<div role="dialog"></div>';
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual([true, false]);
});
