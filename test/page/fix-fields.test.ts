// @vitest-environment jsdom
// 修正 and 撤销 in boxes of several kinds of page. Numbers are invented.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldReading, PageReading } from '../../core/page/reading';
import type { FixDone, FixOffer } from '../../extension/link/overlay-link';
import { createFieldFixer } from '../../extension/page/fix-fields';

const typed = '１３900417362';
const plain = '13900417362';

let offers: FixOffer[];
let done: FixDone[];
const notice = vi.fn();
const tell = (nowOffers: FixOffer[], nowDone: FixDone[]) => {
  offers = nowOffers;
  done = nowDone;
  return true;
};

beforeEach(() => {
  offers = [];
  done = [];
  notice.mockClear();
});

/** The first control is the entry that the mark stands on. */
function fixerOver(html: string, selector = 'input', besides: FieldReading['field'][] = []) {
  document.body.innerHTML = html;
  const controls = [...document.querySelectorAll(selector)];
  const fields = controls.map(
    (control): FieldReading => ({
      field: 'party.phone',
      subject: 'party:1',
      value: control instanceof HTMLInputElement ? control.value : (control.textContent ?? null),
      label: '手机号码',
      source: 'test',
      confidence: 1,
      control,
    }),
  );
  const others = besides.flatMap((field) => fields.map((one): FieldReading => ({ ...one, field })));
  const reading: PageReading = { fields: [...fields, ...others], grids: [], doors: [], caseNumbers: [] };
  const mark = { id: 'one', handle: 0, mark: 'doubt', label: '', field: 'party.phone', fix: 'phone-spelling' } as const;
  const fixer = createFieldFixer({ tell, notice });
  const look = (more: object = {}) => fixer.look([{ ...mark, ...more }], reading, (handle) => controls[handle]);
  look();
  return { fixer, look, box: document.querySelector('input') as HTMLInputElement };
}

describe('a field fixer', () => {
  it('writes with the events that pages listen to, and puts the very text back', () => {
    const { fixer, box } = fixerOver(`<input value="${typed}">`);
    const heard: string[] = [];
    for (const type of ['focus', 'input', 'change', 'blur']) {
      box.addEventListener(type, () => heard.push(`${type} ${box.value}`));
    }
    expect(offers).toMatchObject([{ finding: 'one', changes: ['half-width'], to: '139****7362' }]);
    fixer.fix('one');
    expect(heard).toEqual([`focus ${typed}`, `input ${plain}`, `change ${plain}`, `blur ${plain}`]);
    expect(offers).toEqual([]);
    expect(done).toMatchObject([{ finding: 'one', from: '１３9****7362' }]);
    fixer.undo('one');
    expect(box.value).toBe(typed);
    expect(heard.slice(4)).toEqual([`focus ${plain}`, `input ${typed}`, `change ${typed}`, `blur ${typed}`]);
    expect(done).toEqual([]);
  });

  it('never writes for one entry where a box holds several', () => {
    fixerOver(`<input value="${typed}">`, 'input', ['party.name']);
    expect(offers).toEqual([]);
  });

  it('goes past a setter that a framework has put on the box', () => {
    const { fixer, box } = fixerOver(`<input value="${typed}">`);
    const own = vi.fn();
    Object.defineProperty(box, 'value', {
      configurable: true,
      get: () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get?.call(box),
      set: own,
    });
    fixer.fix('one');
    expect(box.value).toBe(plain);
    expect(own).not.toHaveBeenCalled();
  });

  it.each([
    ['a read-only box', `<input value="${typed}" readonly>`],
    ['a disabled box', `<input value="${typed}" disabled>`],
    ['a disabled group', `<fieldset disabled><input value="${typed}"></fieldset>`],
    ['a box that chooses from a list', `<input value="${typed}" role="combobox">`],
    ['a box for numbers', '<input type="number" value="13900417362">'],
    ['what is right already', `<input value="${plain}">`],
  ])('offers nothing for %s', (_, html) => {
    fixerOver(html);
    expect(offers).toEqual([]);
  });

  it('offers nothing for a cell of a list, and the box of the dialog that edits its row', () => {
    fixerOver(`<table><tr><td>${typed}</td></tr></table>`, 'td');
    expect(offers).toEqual([]);
    const { fixer, box } = fixerOver(
      `<table><tr><td>${typed}</td></tr></table><div role="dialog"><input value="${typed}"></div>`,
      'td,input',
    );
    fixer.fix('one');
    expect(box.value).toBe(plain);
    expect(document.querySelector('td')?.textContent).toBe(typed);
  });

  it('offers nothing where the mark stands on a neighbour of the entry', () => {
    const { look } = fixerOver(`<input value="${typed}">`);
    look({ field: 'party.documentNumber' });
    expect(offers).toEqual([]);
  });

  it('lets EasyUI take the text over when the focus leaves', () => {
    const { fixer, box } = fixerOver(
      `<span class="textbox"><input class="textbox-text" value="${typed}"><input type="hidden" class="textbox-value" value="${typed}"></span>`,
      '.textbox-text',
    );
    const sent = document.querySelector('.textbox-value') as HTMLInputElement;
    box.addEventListener('blur', () => {
      sent.value = box.value;
    });
    fixer.fix('one');
    expect([box.value, sent.value]).toEqual([plain, plain]);
  });

  it('restores a box whose widget does not take the text, tells it, and offers it no more', () => {
    const { fixer, box, look } = fixerOver(
      `<span class="textbox"><input class="textbox-text" value="${typed}"><input type="hidden" class="textbox-value" value="${typed}"></span>`,
      '.textbox-text',
    );
    fixer.fix('one');
    expect(box.value).toBe(typed);
    expect(notice).toHaveBeenCalledWith('fix-refused');
    look();
    expect([offers, done]).toEqual([[], []]);
  });

  it('tells of a widget that puts its own text back only later, though the page was read again in between', () => {
    vi.useFakeTimers();
    const { fixer, box, look } = fixerOver(`<input value="${typed}">`);
    fixer.fix('one');
    vi.advanceTimersByTime(60);
    box.value = typed;
    look();
    expect([offers, notice.mock.calls]).toEqual([[], []]);
    vi.advanceTimersByTime(300);
    expect(notice.mock.calls).toEqual([['fix-refused']]);
    look();
    expect([offers, done]).toEqual([[], []]);
    vi.useRealTimers();
  });

  it('offers a correction again after it was taken back at once', () => {
    const { fixer, look } = fixerOver(`<input value="${typed}">`);
    fixer.fix('one');
    fixer.undo('one');
    look();
    expect(offers).toMatchObject([{ finding: 'one' }]);
  });

  it('leaves alone what a person has typed since', () => {
    const { fixer, box } = fixerOver(`<input value="${typed}">`);
    fixer.fix('one');
    box.value = '13900417363';
    fixer.undo('one');
    expect(box.value).toBe('13900417363');
    expect(notice).toHaveBeenCalledWith('not-located');
  });

  it('does nothing that it has not offered', () => {
    const { fixer, box } = fixerOver(`<input value="${typed}">`);
    fixer.fix('two');
    expect(box.value).toBe(typed);
    expect(notice).toHaveBeenCalledWith('not-located');
  });
});
