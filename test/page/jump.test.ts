// @vitest-environment jsdom
// 定位 in one frame: what is pressed, what is left to the person. Pages are invented.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJumper, type JumpLink } from '../../extension/page/jump';

const it7 = '<input id="it">';
const pressed: (string | null)[] = [];
const landed: string[] = [];
const pointed: (string | null)[] = [];
const said: object[] = [];
let typed = false;

beforeEach(() => {
  for (const list of [pressed, landed, pointed, said]) list.length = 0;
  typed = false;
  // jsdom lays nothing out.
  Element.prototype.checkVisibility = function () {
    return getComputedStyle(this).display !== 'none';
  };
});

function jumperOver(html: string) {
  document.body.innerHTML = `<style>.off{display:none}</style>${html}`;
  const elements = [undefined, document.getElementById('it'), document.querySelector('[data-door]')];
  const link: JumpLink = {
    element: (handle) => elements[handle] ?? undefined,
    land(element) {
      if (element.closest('.off')) return false;
      landed.push(element.id);
      return true;
    },
    point: (element) => void pointed.push(element.textContent),
    press: async (element) => {
      pressed.push(element.textContent);
      element.click();
    },
    closes: () => false,
    typed: () => typed,
    read: () => undefined,
    post: (message) => void said.push(message),
  };
  return createJumper(link);
}

const tabs = `<div role="tab" aria-controls="p" onclick="document.getElementById('p').className=''">开庭</div><div id="p" class="off">${it7}</div>`;

describe('a jump', () => {
  it('lands at once on what is shown and presses nothing', () => {
    jumperOver(`<p>${it7}</p>`).jump({ type: 'jump', finding: 'one', handle: 1 });
    expect({ landed, pressed, said }).toEqual({ landed: ['it'], pressed: [], said: [] });
  });

  it('turns to the pane that stands in the document, even where something was typed', async () => {
    typed = true;
    const jumper = jumperOver(tabs);
    document.querySelector('[role=tab]')?.addEventListener('click', () => {
      (document.getElementById('p') as Element).className = '';
    });
    jumper.jump({ type: 'jump', finding: 'one', handle: 1 });
    await vi.waitFor(() => expect(landed).toEqual(['it']));
    expect(pressed).toEqual(['开庭']);
    expect(said).toEqual([]);
  });

  it('goes through a door where the pane is drawn anew, and tells the hub', async () => {
    jumperOver('<div role="tab" data-door>送达</div>').jump({ type: 'jump', finding: 'one', door: 2 });
    await vi.waitFor(() => expect(pressed).toEqual(['送达']));
    expect(said).toEqual([{ type: 'opening', finding: 'one' }]);
  });

  it('leaves the door to the person where something typed could be lost, and says where it is', () => {
    typed = true;
    jumperOver('<div role="tab" data-door>送达信息</div>').jump({ type: 'jump', finding: 'one', door: 2 });
    expect(pressed).toEqual([]);
    expect(pointed).toEqual(['送达信息']);
    expect(said).toEqual([{ type: 'notice', notice: { name: 'place-not-opened', where: '送达信息' } }]);
  });

  it('says no title that is not one of the court', () => {
    typed = true;
    jumperOver('<div role="tab" data-door>原告许青禾</div>').jump({ type: 'jump', finding: 'one', door: 2 });
    expect(said).toEqual([{ type: 'notice', notice: { name: 'place-not-opened' } }]);
  });

  it('follows no link into a page whose boxes were changed', () => {
    const jumper = jumperOver('<a data-door href="/case/7/persons">当事人信息</a><input value="a">');
    (document.querySelector('input') as HTMLInputElement).value = 'b';
    jumper.jump({ type: 'jump', finding: 'one', door: 2 });
    expect(pressed).toEqual([]);
    expect(said).toEqual([{ type: 'notice', notice: { name: 'place-not-opened', where: '当事人信息' } }]);
  });

  it('opens the row of an entry that stands as a text', async () => {
    const row = '<table><tr><td id="it">周砚秋</td><td><a href="#">编辑</a><a href="#">删除</a></td></tr></table>';
    jumperOver(row).jump({ type: 'jump', finding: 'one', handle: 1 });
    await vi.waitFor(() => expect(pressed).toEqual(['编辑']));
    expect(landed).toEqual(['it']);
    expect(said).toEqual([{ type: 'opening', finding: 'one', handle: 1 }]);
  });

  it('opens no row behind an open dialog', () => {
    const row =
      '<table><tr><td id="it">周砚秋</td><td><a href="#">编辑</a></td></tr></table><div role="dialog">x</div>';
    jumperOver(row).jump({ type: 'jump', finding: 'one', handle: 1 });
    expect(pressed).toEqual([]);
    expect(said).toEqual([{ type: 'notice', notice: { name: 'row-not-opened', where: '编辑' } }]);
  });

  it('tells the hub where neither the entry nor a way to it is here', () => {
    jumperOver(`<div class="off">${it7}</div>`).jump({ type: 'jump', finding: 'one', handle: 1 });
    expect(said).toEqual([{ type: 'not-here', finding: 'one' }]);
  });
});
