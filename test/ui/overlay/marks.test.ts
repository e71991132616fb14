// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMarks, type Marks } from '../../../extension/ui/overlay/marks';
import { readTextsFrom } from '../../../extension/ui/text';
import { speak } from '../messages';

// jsdom has no layout: boxes are given, and the closed root is kept for the test.
let marks: Marks;
let chosen: string[];
let root: ShadowRoot | undefined;

beforeEach(() => {
  speak('zh_CN');
  const observer = class {
    observe() {}
    disconnect() {}
  };
  vi.stubGlobal('ResizeObserver', observer);
  vi.stubGlobal('IntersectionObserver', observer);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 220, 24));
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = vi.fn();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function keep(this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  document.body.innerHTML = '<table><tr><td id="cell"><input id="field"></td><td id="text">x</td></tr></table>';
  chosen = [];
  marks = createMarks({ onChoose: (id) => chosen.push(id) });
});

afterEach(() => {
  marks.clear();
  readTextsFrom(undefined);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const host = () => document.querySelector('caselint-marks');

test('an edge and a tag with icon and word, in a layer beside the body', () => {
  const body = document.body.innerHTML;
  marks.show([{ id: 'a', element: element('field'), mark: 'missing', label: '结案标的：空着' }]);
  expect(host()?.parentElement).toBe(document.documentElement);
  expect(host()?.shadowRoot).toBeNull();
  expect(root?.querySelector('.mark.missing .edge')).not.toBeNull();
  expect(root?.querySelector('.tag')?.textContent).toBe('缺');
  expect(root?.querySelector('.tag svg')).not.toBeNull();
  expect(root?.querySelector<HTMLElement>('.tag')?.title).toBe('结案标的：空着');
  expect(root?.querySelector<HTMLElement>('.mark')?.style.transform).toBe('translate(100px, 50px)');
  expect(document.body.innerHTML).toBe(body);
});

test('a tag chooses its finding and rings its field, without taking the focus', () => {
  marks.show([{ id: 'a', element: element('field'), mark: 'wrong' }]);
  const tag = root?.querySelector('.tag');
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  tag?.dispatchEvent(press);
  tag?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(press.defaultPrevented).toBe(true);
  expect(chosen).toEqual(['a']);
  expect(root?.querySelectorAll('.ring')).toHaveLength(1);
  marks.release();
  expect(root?.querySelectorAll('.ring')).toHaveLength(0);
});

test('locating scrolls at once, focuses the control inside and rings the field', () => {
  expect(marks.locate(element('cell'))).toBe(true);
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  expect(document.activeElement?.id).toBe('field');
  expect(root?.querySelectorAll('.ring')).toHaveLength(1);
});

test('what is not on the page cannot be located', () => {
  expect(marks.locate(document.createElement('input'))).toBe(false);
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect());
  expect(marks.locate(element('field'))).toBe(false);
  expect(host()).toBeNull();
});

test('the layer goes with its last mark, and is known as our own', () => {
  marks.show([{ id: 'a', element: element('text'), mark: 'doubt' }]);
  const own = host();
  expect(own && marks.owns(own)).toBe(true);
  expect(marks.owns(document.body)).toBe(false);
  marks.show([]);
  expect(host()).toBeNull();
});

test('marks take the set by the page under them, not by the theme', () => {
  element('text').style.backgroundColor = 'rgb(20, 26, 32)';
  marks.show([
    { id: 'a', element: element('text'), mark: 'doubt' },
    { id: 'b', element: element('field'), mark: 'doubt' },
  ]);
  const classes = [...(root?.querySelectorAll('.mark') ?? [])].map((mark) => mark.className);
  expect(classes).toEqual(['mark doubt dark', 'mark doubt light']);
});
