// @vitest-environment jsdom
// Judge and page in miniature: what the guard holds, asks, lets go, and how it fails open.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closes } from '../../core/page/map-closing';
import type { FrameVerdict } from '../../extension/link/messages';
import { createGuard, type Guard } from '../../extension/page/guard';

const verdict = (changed: Partial<FrameVerdict> = {}): FrameVerdict => ({
  state: 'case',
  open: 0,
  unseen: 0,
  fingerprints: { 0: 'now' },
  frame: 0,
  allowed: false,
  marks: [],
  ...changed,
});

let closed: number;
let link: { [K in keyof Parameters<typeof createGuard>[0]]: ReturnType<typeof vi.fn> };
let guard: Guard;
let current: FrameVerdict | undefined;
let listener: (event: Event) => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button id="close">报 结</button><button id="save">保存</button>';
  closed = 0;
  document.getElementById('close')?.addEventListener('click', () => closed++);
  current = verdict();
  link = {
    verdict: vi.fn(() => current),
    readNow: vi.fn(() => 'now'),
    ask: vi.fn(() => true),
    giveUp: vi.fn(),
    closes: vi.fn((element: Element) => closes(element, undefined)),
    notice: vi.fn(),
    replay: vi.fn(async (element: HTMLElement) => {
      await undefined; // the real one takes the way through the background
      element.click();
      return true;
    }),
  };
  guard = createGuard(link as never);
  listener = (event) => guard.handle(event);
  window.addEventListener('click', listener, true);
});

afterEach(() => {
  window.removeEventListener('click', listener, true);
  vi.useRealTimers();
});

const press = (id = 'close') => document.getElementById(id)?.click();
const question = () => link.ask.mock.calls[0]?.[0] as string;

describe('guard', () => {
  it('leaves the buttons of its own question alone', () => {
    current = verdict({ open: 2 });
    const host = document.createElement('caselint-overlay');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>仍要报结</button>';
    document.body.append(host);
    host.shadowRoot?.querySelector('button')?.click();
    expect(link.ask).not.toHaveBeenCalled();
  });

  it('lets a clean case pass untouched and says that all was checked', () => {
    press();
    expect(closed).toBe(1);
    expect(link.replay).not.toHaveBeenCalled();
    expect(link.notice).toHaveBeenCalledWith({ name: 'all-checked' });
  });

  it('lets a case with unseen facets pass and says how many', () => {
    current = verdict({ unseen: 2 });
    press();
    expect(closed).toBe(1);
    expect(link.notice).toHaveBeenCalledWith({ name: 'unseen-left', count: 2 });
  });

  it('holds open errors and asks once', () => {
    current = verdict({ open: 3 });
    press();
    press();
    expect(closed).toBe(0);
    expect(link.ask).toHaveBeenCalledTimes(1);
  });

  it('goes on exactly once after 仍要报结', async () => {
    current = verdict({ open: 3 });
    press();
    guard.shown(question());
    await vi.advanceTimersByTimeAsync(5000);
    expect(closed).toBe(0);
    guard.answered(question(), true);
    await vi.runAllTimersAsync();
    expect(closed).toBe(1);
  });

  it('does not go on after 去补录', async () => {
    current = verdict({ open: 1 });
    press();
    guard.shown(question());
    guard.answered(question(), false);
    await vi.runAllTimersAsync();
    expect(closed).toBe(0);
  });

  it('waits for the verdict of changed content, then lets it go once', async () => {
    current = verdict({ fingerprints: { 0: 'before' } });
    press();
    expect(closed).toBe(0);
    current = verdict();
    guard.verdictChanged();
    await vi.runAllTimersAsync();
    expect(closed).toBe(1);
  });

  it('lets the judge through with a notice when no verdict comes within 200 ms', async () => {
    current = undefined;
    press();
    await vi.advanceTimersByTimeAsync(199);
    expect(closed).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(closed).toBe(1);
    expect(link.notice).toHaveBeenCalledWith({ name: 'late' });
    expect(link.giveUp).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nobody is connected', () => link.ask.mockReturnValue(false)],
    ['nobody shows the question', () => undefined],
  ])('known to have errors, waits a second, then lets the judge through with a notice when %s', async (_, arrange) => {
    current = verdict({ open: 1 });
    arrange();
    press();
    await vi.advanceTimersByTimeAsync(999);
    expect(closed).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(closed).toBe(1);
    expect(link.notice).toHaveBeenCalledWith({ name: 'late' });
    expect(link.giveUp).toHaveBeenCalledTimes(1);
  });

  it('asks again when the background comes back before anyone showed the question, and only then', async () => {
    current = verdict({ open: 1 });
    link.ask.mockReturnValueOnce(false);
    press();
    guard.connected();
    expect(link.ask).toHaveBeenCalledTimes(2);
    guard.shown(question());
    guard.connected();
    await vi.runAllTimersAsync();
    expect(link.ask).toHaveBeenCalledTimes(2);
    expect(new Set(link.ask.mock.calls.flat()).size).toBe(1);
    expect(closed).toBe(0);
  });

  it('lets the next own gesture pass when the page ignored the repeated one', async () => {
    link.replay.mockImplementation(async () => false);
    current = undefined;
    press();
    await vi.advanceTimersByTimeAsync(200);
    expect(closed).toBe(0);
    press();
    expect(closed).toBe(1);
  });

  it('never holds a button that closes nothing', () => {
    current = verdict({ open: 9 });
    press('save');
    expect(link.readNow).not.toHaveBeenCalled();
  });

  it('lets a page without a case, or with two, pass', () => {
    current = verdict({ state: 'ambiguous', open: 9 });
    press();
    expect(closed).toBe(1);
  });

  it('does not ask again for what the page does on the heels of a gesture that passed', () => {
    press();
    current = verdict({ open: 1, fingerprints: { 0: 'later' } });
    link.readNow.mockReturnValue('later');
    press();
    expect(closed).toBe(2);
    vi.advanceTimersByTime(10_001);
    press();
    expect(closed).toBe(2);
    expect(link.ask).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Enter', 'enter'],
    [' ', 'space'],
  ])('repeats the key %s on an area that hears keys', async (key, how) => {
    window.addEventListener('keydown', listener, true);
    current = verdict({ open: 1 });
    document.body.innerHTML = '<div role="button" tabindex="0">报结</div>';
    const area = document.body.firstElementChild as HTMLElement;
    const heard = vi.fn();
    area.addEventListener('keydown', heard);
    area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    window.removeEventListener('keydown', listener, true);
    expect(heard).not.toHaveBeenCalled();
    guard.answered(question(), true);
    await vi.runAllTimersAsync();
    expect(link.replay).toHaveBeenCalledExactlyOnceWith(area, how);
  });

  it('judges a form by the button that sends it', () => {
    window.addEventListener('submit', listener, true);
    current = verdict({ open: 1 });
    document.body.innerHTML =
      '<form onsubmit="return false"><button>报结</button><button id="save">保存</button></form>';
    const form = document.querySelector('form') as HTMLFormElement;
    form.requestSubmit(document.querySelector('#save') as HTMLButtonElement);
    expect(link.ask).not.toHaveBeenCalled();
    form.requestSubmit(document.querySelector('button'));
    window.removeEventListener('submit', listener, true);
    expect(link.ask).toHaveBeenCalledTimes(1);
  });

  it('holds a form that a script sends, told by the navigation alone, and sends it again', async () => {
    current = verdict({ open: 1 });
    document.body.innerHTML = '<form method="post"><button>报结</button></form>';
    const form = document.querySelector('form') as HTMLFormElement;
    const sent = navigation(form);
    guard.handle(sent, form);
    expect(sent.defaultPrevented).toBe(true);
    guard.answered(question(), true);
    await vi.runAllTimersAsync();
    expect(link.replay).toHaveBeenCalledExactlyOnceWith(form, 'send');
    const again = navigation(form);
    guard.handle(again, form);
    expect(again.defaultPrevented).toBe(false);
  });

  it('leaves navigations alone that no closing form makes', () => {
    current = verdict({ open: 1 });
    document.body.innerHTML = '<form method="post"><button>保存</button></form><a href="/close">报结</a>';
    const sources = [...document.body.children];
    const going = sources.map((source) => navigation(source));
    for (const [i, event] of going.entries()) guard.handle(event, sources[i]);
    guard.handle(navigation(null));
    expect(going.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false]);
    expect(link.readNow).not.toHaveBeenCalled();
  });
});

function navigation(sourceElement: Element | null): Event {
  const event = new Event('navigate', { cancelable: true });
  return Object.assign(event, { sourceElement, hashChange: false, downloadRequest: null, formData: null });
}
