// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handleGestures } from '../../extension/page/gesture-slot';
import { gestureTypes, listenForGestures } from '../../extension/page/gestures';
import { nextPointable } from '../../extension/page/pointables';
import { type Pointing, startPointing } from '../../extension/page/pointing';

// Events of jsdom are never trusted: here it is shown that such events teach nothing and that the page hears none.
let picked: Element[];
let heardByPage: string[];
let pointing: Pointing;
const onLeave = vi.fn();

beforeEach(() => {
  picked = [];
  heardByPage = [];
  onLeave.mockReset();
  document.body.innerHTML = '<label>统一编号</label><input id="box"><button id="act">上报</button>';
  listenForGestures();
  pointing = startPointing({ onPick: (element) => void picked.push(element), onLeave });
});

afterEach(() => pointing.stop());

const panes = () => document.querySelectorAll('caselint-pane');
const dispatch = (type: string, on: Element) =>
  on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));

describe('while a person points', () => {
  it('the page hears of no press, key or submit', () => {
    const listening = (event: Event) => void heardByPage.push(event.type);
    for (const type of [...gestureTypes, 'dblclick', 'keyup', 'contextmenu'])
      window.addEventListener(type, listening, { capture: true });
    const act = document.querySelector('#act') as Element;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'])
      expect(dispatch(type, act), type).toBe(false);
    act.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(heardByPage).toEqual([]);
    pointing.stop();
    dispatch('click', act);
    expect(heardByPage).toEqual(['click']);
    for (const type of [...gestureTypes, 'dblclick', 'keyup', 'contextmenu'])
      window.removeEventListener(type, listening, { capture: true });
  });

  it('a script that dispatches events picks nothing and ends nothing', () => {
    dispatch('click', document.querySelector('#box') as Element);
    dispatch('click', panes()[0] as Element);
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(picked).toEqual([]);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('the guard is silent, and hears again afterwards', () => {
    const guard = vi.fn();
    handleGestures(guard);
    dispatch('click', document.querySelector('#act') as Element);
    expect(guard).not.toHaveBeenCalled();
    pointing.stop();
    dispatch('click', document.querySelector('#act') as Element);
    expect(guard).toHaveBeenCalledOnce();
    handleGestures(undefined);
  });

  it('one glass lies over the page, and goes with the end', () => {
    expect(panes()).toHaveLength(1);
    pointing.stop();
    expect(panes()).toHaveLength(0);
  });
});

describe('the keys', () => {
  it('go through boxes, buttons and texts in the order of the page, round and round', () => {
    const box = { width: 40, height: 20, top: 0, bottom: 20 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    const way: (string | undefined)[] = [];
    let at: Element | undefined;
    for (let step = 0; step < 4; step++) {
      at = nextPointable([document], at, 1);
      way.push(at?.localName);
    }
    expect(way).toEqual(['label', 'input', 'button', 'label']);
    expect(nextPointable([document], at, -1)?.localName).toBe('button');
    expect(nextPointable([document], undefined, -1)?.localName).toBe('button');
    vi.restoreAllMocks();
  });
});
