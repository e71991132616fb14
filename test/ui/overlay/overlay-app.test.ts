// @vitest-environment jsdom

import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabView } from '../../../core/view';
import type {
  FieldBox,
  Fixes,
  Notice,
  OverlayAction,
  OverlayLink,
  Question,
} from '../../../extension/link/overlay-link';
import { forgetDraft } from '../../../extension/ui/overlay/drafts';
import { OverlayApp } from '../../../extension/ui/overlay/overlay-app';
import { findPanelPlace } from '../../../extension/ui/overlay/places';
import { readTextsFrom } from '../../../extension/ui/text';
import { speak } from '../messages';
import { exampleCase, exampleView } from './example-case';

// jsdom has no layout, and its events are never trusted.
vi.mock('../../../extension/ui/overlay/places', async (original) => ({
  ...(await original<object>()),
  findPanelPlace: vi.fn(() => ({ left: 1000, top: 86, width: 356, maxHeight: 600 })),
  findBadgeTop: () => 346,
  findSlipPlace: () => ({ left: 40, top: 40, width: 272, height: 84 }),
  findNoticePlace: () => ({ left: 1000, top: 86 }),
}));
const trust = vi.hoisted(() => ({ own: true }));
vi.mock('../../../extension/ui/overlay/own-act', () => ({
  ownAct: (_: unknown, act: () => void) => {
    if (trust.own) act();
  },
}));

interface Told {
  view: TabView;
  question: Question | undefined;
  notice: Notice;
  fixes: Fixes;
  toggle: undefined;
  choose: { finding: string; box?: FieldBox };
}

let root: Root;
let container: HTMLElement;
let sent: OverlayAction[];
let listeners: { [K in keyof Told]?: (value: Told[K]) => void };

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  speak('zh_CN');
  trust.own = true;
  for (const { id } of exampleCase().findings) {
    forgetDraft(id, 'reason');
    forgetDraft(id, 'note');
  }
  sent = [];
  listeners = {};
  document.body.innerHTML = '<input id="field">';
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  await act(async () =>
    root.render(createElement(OverlayApp, { link, storage, doc: document, today: () => '2022-06-20' })),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  readTextsFrom(undefined);
  vi.unstubAllGlobals();
});

const storage = { read: async () => ({}), write: () => undefined };

const link: OverlayLink = {
  onView: (listener) => listen('view', listener),
  onQuestion: (listener) => listen('question', listener),
  onNotice: (listener) => listen('notice', listener),
  onFixes: (listener) => listen('fixes', listener),
  onToggle: (listener) => listen('toggle', listener),
  onChoose: (listener) => listen('choose', ({ finding, box }) => listener(finding, box)),
  send: (action) => void sent.push(action),
};

function listen<K extends keyof Told>(name: K, listener: (value: Told[K]) => void): () => void {
  listeners = { ...listeners, [name]: listener };
  return () => undefined;
}

const tell = <K extends keyof Told>(name: K, value: Told[K]) => act(async () => listeners[name]?.(value as never));
const toggle = () => tell('toggle', undefined);
const find = (selector: string) => container.querySelector<HTMLElement>(selector);
const button = (label: string, within = container) =>
  [...within.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
const press = (element: Element | null | undefined) =>
  act(async () => element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
const key = (name: string, on: Element | null = document.activeElement) =>
  act(async () => on?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
const fixable: Fixes = {
  offers: [
    {
      finding: 'width',
      field: 'party.documentNumber',
      changes: ['half-width'],
      from: '1522*＊＊＊******0045',
      to: '1522**********0045',
    },
  ],
  done: [],
};
const question = (): Question => ({ id: 'q1', case: exampleCase() });

test('nothing is shown where there is no case', async () => {
  expect(find('.badge')).toBeNull();
  await tell('view', { state: 'none', fingerprints: {} });
  expect(find('.badge')).toBeNull();
});

test('the badge says the counts, and opens the panel without taking the focus', async () => {
  await tell('view', exampleView());
  expect(find('.badge .hidden-text')?.textContent).toBe('结案体检：错 1，缺 1，疑 1，未核对 1，按 Alt+J 打开');
  document.getElementById('field')?.focus();
  await press(find('.badge'));
  expect(find('.panel .summary h3')?.textContent).toBe('报结前还有 2 项要补改');
  expect(document.activeElement?.id).toBe('field');
});

test('a page without a free strip gives the side panel from the badge and a slip from a tag', async () => {
  vi.mocked(findPanelPlace).mockReturnValueOnce(undefined).mockReturnValueOnce(undefined);
  await tell('view', exampleView());
  await press(find('.badge'));
  expect(sent).toEqual([{ do: 'work-list' }]);
  await tell('choose', { finding: 'number', box: { left: 1, top: 1, width: 90, height: 20 } });
  expect(find('.slip h2')?.textContent).toBe('证件号码');
  expect(find('.slip')?.textContent).toContain('1/3');
  vi.mocked(findPanelPlace).mockReturnValueOnce(undefined);
  await press(button('下一项'));
  expect(sent.at(-1)).toEqual({ do: 'locate', finding: 'involvement', still: true });
  expect(find('.slip h2')?.textContent).toBe('案件涉及');
});

test('a tag in a dialog that has only just come up gives a slip, which stays', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const dialog = Object.assign(document.createElement('dialog'), { open: true });
  dialog.getBoundingClientRect = () => new DOMRect(0, 0, 400, 200);
  await tell('view', exampleView());
  document.body.append(dialog);
  await tell('choose', { finding: 'number', box: { left: 1, top: 1, width: 90, height: 20 } });
  expect(find('.slip h2')?.textContent).toBe('证件号码');
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(find('.slip h2')?.textContent).toBe('证件号码');
  vi.useRealTimers();
});

test('Alt+J opens with the focus on the rows, the keys do their work, Esc gives the focus back', async () => {
  await tell('view', exampleView());
  document.getElementById('field')?.focus();
  await toggle();
  expect(document.activeElement?.className).toBe('row');
  await key('ArrowDown');
  await key('ArrowDown');
  expect(find('[aria-current]')?.dataset.row).toBe('involvement');
  await key('Enter');
  expect(sent.at(-1)).toEqual({ do: 'locate', finding: 'involvement' });
  await key('ArrowDown');
  await key('f');
  expect(sent.filter((action) => action.do === 'fix')).toEqual([]);
  await tell('fixes', fixable);
  await key('f');
  expect(sent.at(-1)).toEqual({ do: 'fix', finding: 'width' });
  await key('ArrowDown');
  await key('Enter');
  expect(sent.at(-1)).toEqual({ do: 'door', facet: 'service' });
  await key('Escape');
  expect(find('.panel')).toBeNull();
  expect(document.activeElement?.id).toBe('field');
  expect(sent.at(-1)).toEqual({ do: 'release' });
});

test('忽略并说明 wants a reason, then sends it with the note', async () => {
  await tell('view', exampleView());
  await toggle();
  await key('ArrowDown');
  await key('n');
  expect(document.activeElement).toBe(find('.picker input[type=radio]'));
  await press(button('忽略并说明', find('.picker') ?? container));
  expect(find('.picker [role=alert]')?.textContent).toBe('请选一个理由');
  expect(sent.filter((action) => action.do === 'waive')).toEqual([]);
  await press(find('.picker input[value="cannot-be-changed"]'));
  await write(find('.picker .note'), '  已报告  ');
  await press(button('忽略并说明', find('.picker') ?? container));
  expect(sent.at(-1)).not.toEqual(undefined);
  expect(sent.find((action) => action.do === 'waive')).toEqual({
    do: 'waive',
    finding: 'number',
    reason: 'cannot-be-changed',
    note: '已报告',
  });
  expect(find('[aria-current]')?.dataset.row).toBe('involvement');
});

test('a script of the page can neither ignore, nor fix, nor close', async () => {
  trust.own = false;
  await tell('view', exampleView());
  await tell('fixes', { ...fixable, done: fixable.offers });
  await toggle();
  await press(button('修正'));
  await press(button('撤销'));
  await press(button('忽略并说明', find('.row') ?? container));
  await press(find('.picker input[value="check-is-wrong"]'));
  await press(button('忽略并说明', find('.picker') ?? container));
  await tell('question', question());
  await press(find('.guard input[value="check-is-wrong"]'));
  await press(button('仍要报结'));
  expect(sent.filter((action) => !['release'].includes(action.do))).toEqual([]);
});

test('a chip shows one side, pressed again all', async () => {
  await tell('view', exampleView());
  await press(find('.badge'));
  await press(button('案件涉及', find('.chips') ?? container));
  expect([...container.querySelectorAll('.row')].map((row) => row.getAttribute('data-row'))).toEqual(['involvement']);
  await press(button('案件涉及', find('.chips') ?? container));
  expect(container.querySelectorAll('.row')).toHaveLength(4);
});

test('the question starts on 去补录, which goes to the first finding', async () => {
  await tell('view', exampleView());
  await tell('question', question());
  expect(find('.guard h2')?.textContent).toBe('报结前，还有 2 项没补好');
  expect(find('.guard-head p')?.textContent).toBe('民初418号 · 民事一审 · 简易程序 · 审限还剩 3 天');
  expect(container.querySelectorAll('.guard-items li')).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe('去补录');
  await press(document.activeElement);
  expect(sent).toEqual([{ do: 'answer', question: 'q1', answer: 'repair', locate: 'number', still: true }]);
  expect(find('.guard')).toBeNull();
  expect(find('.panel [aria-current]')?.getAttribute('data-row')).toBe('number');
});

test('仍要报结 wants a reason; Enter in the note does not submit', async () => {
  await tell('question', question());
  await press(button('仍要报结'));
  expect(sent).toEqual([]);
  expect(find('.guard [role=alert]')?.textContent).toBe('请选一个理由');
  expect(document.activeElement).toBe(find('.guard input[type=radio]'));
  await press(find('.guard input[value="none-or-refused"]'));
  await key('Enter', find('.guard .note'));
  expect(sent).toEqual([]);
  await press(button('仍要报结'));
  expect(sent).toEqual([{ do: 'answer', question: 'q1', answer: 'close', reason: 'none-or-refused' }]);
});

test('Esc in the question goes back to the page', async () => {
  await tell('question', question());
  await act(async () => find('.guard')?.dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(sent).toEqual([{ do: 'answer', question: 'q1', answer: 'repair' }]);
});

test('the question shows effects, unseen facets and a refused note', async () => {
  const effects = [{ indicator: 11, now: '93.0 %', repaired: '94.7 %', target: '≥ 95 %' }];
  await tell('question', { ...question(), effects });
  expect(find('.effect')?.textContent).toBe('指标 11流程信息有效公开率目标 ≥ 95 %现在报结93.0 %补好再报94.7 %');
  expect(find('.guard-unseen')?.textContent).toContain('送达信息页还没打开过');
  await tell('notice', { name: 'private-text' });
  expect(find('.guard [role=alert]')?.textContent).toBe('说明里有本案的姓名或号码，没有保存');
});

test('a question that is withdrawn closes', async () => {
  await tell('question', question());
  await tell('question', undefined);
  expect(find('.guard')).toBeNull();
  expect(sent).toEqual([]);
});

test('a notice floats while the panel is folded and stands inside it while it is open', async () => {
  await tell('view', exampleView());
  await tell('notice', { name: 'late' });
  expect(find('.notice.floating h2')?.textContent).toBe('体检没来得及，报结照常进行');
  await press(button('看体检结果'));
  expect(find('.panel')).not.toBeNull();
  await tell('notice', { name: 'not-located' });
  expect(find('.panel .notice.inset h2')?.textContent).toBe('这一项现在不在页面上');
  await press(button('知道了'));
  expect(find('.notice')).toBeNull();
});

test('everything in order folds by itself', async () => {
  vi.useFakeTimers();
  await tell('view', exampleView({ findings: [], open: 0, unseen: [] }));
  await tell('notice', { name: 'all-checked' });
  expect(find('.notice h2')?.textContent).toBe('4 方面都核对过了，继续报结');
  await act(async () => vi.advanceTimersByTime(3000));
  expect(find('.notice')).toBeNull();
  vi.useRealTimers();
});

test('explained findings fold into one line and can be taken back', async () => {
  const [first, ...others] = exampleCase().findings;
  if (!first) throw new Error('the example has findings');
  const waived = {
    ...first,
    state: 'waived' as const,
    waiver: { reason: 'check-is-wrong', at: '2022-06-20T02:00:00Z' },
  };
  await tell('view', exampleView({ findings: [...others, waived], open: 1 }));
  await press(find('.badge'));
  expect(button('已说明')?.textContent).toBe('已说明 1');
  await press(button('已说明'));
  expect(find('.waived li')?.textContent).toContain('证件号码 · 被告 1 周* · 体检判断有误');
  await press(button('撤回'));
  expect(sent).toEqual([{ do: 'unwaive', finding: 'number' }]);
});

test('two case numbers, memory only, crashed rules: each is said', async () => {
  await tell('view', { state: 'ambiguous', fingerprints: {} });
  await press(find('.badge'));
  expect(find('.summary h3')?.textContent).toBe('案号不止一个，分不清是哪一件');
  await tell('view', { ...exampleView({ crashed: ['one', 'two'] }), storage: 'memory' });
  expect(find('.storage-line')?.textContent).toBe('本机存不下，核对结果只在这次有效');
  expect(find('.rows')?.textContent).toContain('有 2 项没能核对');
});

/** React hears only what goes through the value's own setter. */
function write(field: Element | null, value: string) {
  return act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, value);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('修正 stands with its preview only where it can be done, and can be undone', async () => {
  await tell('view', exampleView());
  await toggle();
  expect(button('修正')).toBeUndefined();
  await tell('fixes', fixable);
  expect(find('.fix-line')?.textContent).toBe('全角转半角：1522*＊＊＊******0045 → 1522**********0045');
  await press(button('修正'));
  await tell('fixes', { offers: [], done: fixable.offers });
  expect(find('.fix-bar')?.textContent).toContain('修正了 1 处，还要在页面上保存');
  await press(button('撤销'));
  expect(sent.slice(-2)).toEqual([
    { do: 'fix', finding: 'width' },
    { do: 'undo-fix', finding: 'width' },
  ]);
});

test('全部修正 comes with more than one', async () => {
  await tell('view', exampleView());
  await toggle();
  await tell('fixes', fixable);
  expect(button('全部修正')).toBeUndefined();
  await tell('fixes', {
    offers: [...fixable.offers, { finding: 'two', field: 'party.phone', changes: ['dashes'] }],
    done: [],
  });
  await press(button('全部修正'));
  expect(sent.at(-1)).toEqual({ do: 'fix-all' });
});

test('what was corrected stays at hand while the panel is folded, until it is put away', async () => {
  await tell('view', exampleView());
  await tell('fixes', { offers: [], done: fixable.offers });
  expect(find('.notice.fixed')?.textContent).toContain('已经修正');
  await press(button('知道了', find('.notice.fixed') ?? container));
  expect(find('.notice.fixed')).toBeNull();
  await tell('fixes', { offers: [], done: [...fixable.offers, { finding: 'two', field: 'party.phone', changes: [] }] });
  expect(find('.notice.fixed li:nth-child(2)')?.textContent).toContain('手机号码');
});

test('忽略并说明 goes as far and as long as is said', async () => {
  await tell('view', exampleView());
  await toggle();
  await key('ArrowDown');
  await key('n');
  const words = [...container.querySelectorAll('.reach .reasons label')].map((label) => label.textContent);
  expect(words).toEqual(['只这一项', '本案同一项', '各案同一项']);
  await press(find('.picker input[value="check-is-wrong"]'));
  await press(find('.picker input[value="case"]'));
  await write(find('.until input'), '2022-12-31');
  await press(button('忽略并说明', find('.picker') ?? container));
  expect(sent.find((action) => action.do === 'waive')).toEqual({
    do: 'waive',
    finding: 'number',
    reason: 'check-is-wrong',
    scope: 'case',
    expiresOn: '2022-12-31',
  });
});

test('what was typed and not kept stands there again; 先不写 and keeping forget it', async () => {
  await tell('view', exampleView());
  await toggle();
  await key('ArrowDown');
  await press(button('加备注'));
  await write(find('.picker .note'), '周先生说过两天补');
  await press(button('保存备注'));
  // Refused: the sheet is gone, the words are not.
  await tell('notice', { name: 'private-text' });
  await press(button('加备注'));
  expect((find('.picker .note') as HTMLInputElement).value).toBe('周先生说过两天补');
  await press(button('先不写'));
  await press(button('加备注'));
  expect((find('.picker .note') as HTMLInputElement).value).toBe('');
  await press(button('先不写'));

  await key('n');
  await press(find('.picker input[value="check-is-wrong"]'));
  await write(find('.picker .note'), '已请示庭长');
  await write(find('.until input'), '2022-12-31');
  await key('Escape');
  await key('n');
  const given = () => ({
    reason: container.querySelector<HTMLInputElement>('.picker input[value="check-is-wrong"]')?.checked,
    note: (find('.picker .note') as HTMLInputElement).value,
    until: (find('.until input') as HTMLInputElement).value,
  });
  expect(given()).toEqual({ reason: true, note: '已请示庭长', until: '2022-12-31' });
  const [first, ...others] = exampleCase().findings;
  await tell(
    'view',
    exampleView({ findings: [{ ...(first as NonNullable<typeof first>), state: 'waived' }, ...others] }),
  );
  await tell('view', exampleView());
  await key('ArrowDown');
  await key('n');
  expect(given()).toEqual({ reason: false, note: '', until: '' });
});

test('a note is kept, changed, or given up', async () => {
  const [first, ...others] = exampleCase().findings;
  const noted = { ...(first as NonNullable<typeof first>), note: '已请书记员补' };
  await tell('view', exampleView({ findings: [noted, ...others] }));
  await toggle();
  expect(find('.note-line')?.textContent).toBe('备注：已请书记员补');
  await press(button('改备注'));
  expect(document.activeElement).toBe(find('.picker .note'));
  await write(find('.picker .note'), ' 下周补 ');
  await press(button('保存备注'));
  expect(sent.at(-1)).toEqual({ do: 'annotate', finding: 'number', note: '下周补' });
  await press(button('加备注'));
  await key('Escape');
  expect(find('.picker')).toBeNull();
  expect(sent.filter((action) => action.do === 'annotate')).toHaveLength(1);
});
