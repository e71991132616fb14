// @vitest-environment jsdom

import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pointed } from '../../../core/page/point-out';
import type { Choice, Proposal } from '../../../core/page/propose';
import { TeacherApp } from '../../../extension/ui/teacher/teacher-app';
import type { TeachingPage } from '../../../extension/ui/teacher/teaching-page';
import { readTextsFrom } from '../../../extension/ui/text';
import { speak } from '../messages';

// Events of jsdom are never trusted.
const trust = vi.hoisted(() => ({ own: true }));
vi.mock('../../../extension/ui/overlay/own-act', () => ({
  ownAct: (_: unknown, act: () => void) => trust.own && act(),
  onRefusal: () => undefined,
}));

let root: Root;
let container: HTMLElement;
let heard: Parameters<TeachingPage['startPointing']>[0];
let saved: Proposal[];
let answer: 'kept' | 'managed' | 'failed';
let done: string[];

const field = (over: Partial<Pointed> = {}): Pointed => ({
  as: 'field',
  at: document.querySelector('#taught') as Element,
  element: document.querySelector('#taught') as Element,
  labels: ['统一编号'],
  likely: ['party.documentNumber'],
  ...over,
});
let pointed: Pointed;
/** Address of the other site that a frame stands for, and whether it may be gone into. */
let site: string | undefined;
let allowed: boolean;

const page: TeachingPage = {
  startPointing: (listening) => {
    heard = listening;
    return {
      outline: () => undefined,
      rest: (resting) => void done.push(resting ? 'rest' : 'point'),
      stop: () => void done.push('stop'),
    };
  },
  otherSite: () => site,
  goOnIn: async () => allowed,
  pointOut: () => pointed,
  propose: (_, choice) => proposalFor(choice),
  shown: ({ values }) => values.map((value) => value && `${value.slice(0, 4)}****`),
  save: async (_, proposal) => {
    saved.push(proposal);
    return answer;
  },
  boxOf: () => ({ left: 40, top: 40, width: 100, height: 20 }),
};

function proposalFor(choice: Choice): Proposal | undefined {
  if (choice.as === 'closing')
    return { lesson: { teach: 'closing', at: { text: '上报审批' } }, steady: true, values: [], touched: 1 };
  if (choice.as === 'ignore')
    return { lesson: { teach: 'ignore', at: { selector: '#taught' } }, steady: true, values: [], touched: 2 };
  if (choice.as === 'column') return undefined;
  const lesson = { teach: 'field', field: choice.field, at: { label: '统一编号' } } as const;
  return { lesson, steady: true, values: ['152201199002281233'], touched: 1 };
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  speak('zh_CN');
  trust.own = true;
  answer = 'kept';
  site = undefined;
  allowed = true;
  saved = [];
  done = [];
  document.body.innerHTML = '<div id="around"><input id="taught"></div>';
  pointed = field();
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  const onLeave = () => void done.push('left');
  await act(async () => root.render(createElement(TeacherApp, { page, doc: document, onLeave })));
});

afterEach(async () => {
  await act(async () => root.unmount());
  readTextsFrom(undefined);
  vi.unstubAllGlobals();
});

const pick = () => act(async () => heard.onPick(pointed.element));
const sheet = () => container.querySelector('.teach-sheet');
const button = (label: string) =>
  [...container.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
const press = (label: string) =>
  act(async () => button(label)?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
const type = (words: string) =>
  act(async () => {
    const input = container.querySelector('input[type=search]') as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('point, choose, keep: three presses, with the masked trial before the last', async () => {
  expect(container.textContent).toContain('点一下认不出的栏目');
  await pick();
  expect(sheet()?.textContent).toContain('页面上叫“统一编号”');
  expect(button('记住')).toBeUndefined();
  await press('证件号码');
  expect(sheet()?.textContent).toContain('试读 1522****');
  expect(sheet()?.textContent).not.toContain('152201199002281233');
  expect(sheet()?.textContent).toContain('按栏目名“统一编号”认');
  await press('记住');
  expect(saved).toHaveLength(1);
  expect(saved[0]?.lesson).toEqual({ teach: 'field', field: 'party.documentNumber', at: { label: '统一编号' } });
  expect(sheet()).toBeNull();
  expect(container.querySelector('[role=status]')?.textContent).toContain('已记住：统一编号 → 证件号码');
  expect(done).toEqual(['rest', 'point']);
});

test('in a frame of another site teaching goes on there; one that is not allowed is told plainly', async () => {
  site = 'http://10.22.99.19:8080';
  allowed = false;
  await pick();
  expect(sheet()).toBeNull();
  expect(container.querySelector('[role=status]')?.textContent).toContain(`${site}，还没有允许读取`);
  expect(container.querySelector('[role=status]')?.textContent).toContain('到设置的“法院网址”里加上它');
  expect(done).toEqual([]);
  site = undefined;
  await pick();
  expect(container.querySelector('[role=status]')?.textContent).toContain('点一下认不出的栏目');
  site = 'http://10.22.99.19:8080';
  allowed = true;
  await pick();
  expect(done).toContain('left');
});

test('nothing is kept by an act that is not the person’s own', async () => {
  trust.own = false;
  await pick();
  await press('证件号码');
  await press('记住');
  expect(saved).toEqual([]);
  expect(sheet()).not.toBeNull();
});

test('a button and a part to leave out need no choice', async () => {
  pointed = field({ as: 'closing', labels: ['上报审批'], likely: [] });
  await pick();
  expect(sheet()?.textContent).toContain('按下它时先体检，再放行');
  await press('记住');
  expect(saved[0]?.lesson).toEqual({ teach: 'closing', at: { text: '上报审批' } });
  pointed = field();
  await pick();
  await press('不要读');
  expect(sheet()?.textContent).toContain('这里的 2 项不再读');
  await press('扩大一圈');
  expect(sheet()?.textContent).toContain('页面上没有栏目名');
  await press('记住');
  expect(saved).toHaveLength(2);
});

test('a header asks for entries of rows only, and says so where there is none', async () => {
  pointed = field({ as: 'column', likely: [] });
  await pick();
  expect(button('案由')).toBeUndefined();
  await press('受送达人');
  expect(sheet()?.textContent).toContain('表头只能认成');
  expect(button('记住')).toBeUndefined();
});

test('entries are found by name', async () => {
  pointed = field({ likely: [] });
  await pick();
  await type('到账');
  expect(button('到账日期')).toBeDefined();
  expect(button('案由')).toBeUndefined();
  await type('没有这样的');
  expect(sheet()?.textContent).toContain('没有这一项');
});

test('what could not be saved is told, and can be tried again', async () => {
  answer = 'failed';
  await pick();
  await press('证件号码');
  await press('记住');
  expect(container.querySelector('[role=alert]')?.textContent).toBe('没能保存，请再试一次');
  answer = 'managed';
  await press('记住');
  expect(container.querySelector('[role=alert]')?.textContent).toBe('这份映射由管理员设定，不能改');
  answer = 'kept';
  await press('记住');
  expect(sheet()).toBeNull();
});

test('Escape goes back to pointing, then leaves; everything stops with it', async () => {
  await pick();
  await act(async () => heard.onLeave());
  expect(sheet()).toBeNull();
  expect(done).toEqual(['rest', 'point']);
  await act(async () => heard.onLeave());
  expect(done).toEqual(['rest', 'point', 'left']);
  await act(async () => root.render(null));
  expect(done.at(-1)).toBe('stop');
});

test('the focus goes to the likeliest entry, else to the search, and stays in the sheet', async () => {
  await pick();
  expect(document.activeElement?.textContent).toBe('证件号码');
  const keys = (shiftKey: boolean) =>
    act(async () =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true }),
      ),
    );
  const inside = [...(sheet()?.querySelectorAll<HTMLElement>('button,input') ?? [])];
  inside.at(-1)?.focus();
  await keys(false);
  expect(document.activeElement).toBe(inside[0]);
  await keys(true);
  expect(document.activeElement).toBe(inside.at(-1));
});
