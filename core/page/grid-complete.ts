// Does a grid show all its rows? While it loads, pages or scrolls virtually, it does not.

import type { Grid } from './grid';
import type { Sheet } from './sheet';

export function isComplete(grid: Grid, sheet: Sheet): boolean {
  return !isHalfDrawn(grid, sheet) && !isBusy(grid, sheet) && !hasMorePages(grid, sheet) && !isVirtual(grid, sheet);
}

/**
 * Its head stands, its rows are still being drawn or fetched. A kit that shows a text of its own
 * where there are no rows is empty when it shows it, and not before.
 */
function isHalfDrawn(grid: Grid, sheet: Sheet): boolean {
  if (grid.rows.length > 0) return false;
  if (sheet.eye.squeezed(grid.body ?? grid.root)) return true;
  return sheet.kits.empties.some(([tables, empty]) => {
    const table = grid.root.closest(tables);
    return table !== null && ![...table.querySelectorAll(empty)].some((text) => sheet.eye.shown(text));
  });
}

const empty =
  /[暂尚并]无|没有|无(?:相关|符合|匹配)?(?:数据|记录|信息|内容|结果)|共\s*[:：]?\s*0\s*[条项个件笔人行名页记]|\bno (?:data|records|rows|items)/i;

/** Without rows, and neither the grid nor its pager says that there are none. */
export function isWordless(grid: Grid, sheet: Sheet): boolean {
  if (grid.rows.length > 0) return false;
  const texts = [grid.root, ...(grid.body ? [grid.body] : [])].map((part) => sheet.eye.text(part));
  return ![...texts, ...pagerTexts(grid, sheet, pagers(grid, sheet))].some((text) => empty.test(text));
}

const busyText =
  /^[\s.。…]*(?:数据)?(?:正在)?(?:加载中|载入中|正在加载|加载数据|正在处理|请稍候|读取中|Loading)[\s\S]{0,14}$/i;

function isBusy(grid: Grid, sheet: Sheet): boolean {
  if (grid.root.closest('[aria-busy=true]')) return true;
  const drawn = masksOf(grid, sheet);
  if (drawn.some((mask) => sheet.eye.shown(mask) && covers(mask, grid.root))) return true;
  return grid.rows.length === 0 && busyText.test(sheet.eye.text(grid.root.querySelector('tbody') ?? grid.root).trim());
}

/** Masks over the whole page and those drawn into the grid or the two blocks around it. */
function masksOf(grid: Grid, sheet: Sheet): Element[] {
  const { body } = sheet.doc;
  let around: Element = grid.root;
  for (let step = 0; step < 2 && around.parentElement && around.parentElement !== body; step++)
    around = around.parentElement;
  const { busy } = sheet.kits;
  return [...[...body.children].filter((child) => child.matches(busy)), ...around.querySelectorAll(busy)];
}

/** A mask lies over the block it was put into. */
function covers(mask: Element, root: Element): boolean {
  return root.contains(mask) || (mask.parentElement?.contains(root) ?? false);
}

/** Text of pagers: 共 23 条, 第 1/3 页, 1 2 3 下一页. */
function hasMorePages(grid: Grid, sheet: Sheet): boolean {
  const shown = grid.rows.length;
  const bars = [...pagers(grid, sheet)];
  for (const text of pagerTexts(grid, sheet, bars)) {
    const total =
      /(?:共|总共|总计|合计|Total)\s*[:：]?\s*(\d+)\s*(?:条|项|个|件|笔|人|行|名|items|records|$)/i.exec(text) ??
      /\d+\s*[-~到至]\s*\d+\s*(?:条)?\s*[,，/]?\s*(?:of|共)\s*(\d+)/i.exec(text);
    if (total) {
      if (Number(total[1]) > shown) return true;
      continue;
    }
    const pages = /(?:第\s*\d+\s*(?:页)?\s*[/／,，]?\s*)?共\s*(\d+)\s*页|(?:^|\D)\d+\s*[/／]\s*(\d+)\s*页/.exec(text);
    if (pages && Number(pages[1] ?? pages[2]) > 1) return true;
  }
  return pageNumbers(bars) > 1;
}

function* pagers(grid: Grid, sheet: Sheet): Generator<Element> {
  let around: Element | null = grid.root;
  for (let step = 0; around && step < 4 && around.tagName !== 'BODY'; step++, around = around.parentElement) {
    if (step > 0 && around.getElementsByTagName('table').length > 4) return;
    for (const pager of around.querySelectorAll(sheet.kits.pager)) if (sheet.eye.shown(pager)) yield pager;
    for (let next = around.nextElementSibling, i = 0; next && i < 2; next = next.nextElementSibling, i++)
      if (
        next.getElementsByTagName('*').length < 80 &&
        (next.textContent?.length ?? 0) < 160 &&
        sheet.eye.shown(next) &&
        !next.querySelector('table tr + tr')
      )
        yield next;
  }
}

function* pagerTexts(grid: Grid, sheet: Sheet, bars: Iterable<Element>): Generator<string> {
  for (const pager of bars) yield sheet.eye.text(pager).replace(/\s+/g, ' ').trim();
  const table = grid.root.tagName === 'TABLE' ? (grid.root as HTMLTableElement) : undefined;
  if (table?.tFoot && sheet.eye.shown(table.tFoot)) yield sheet.eye.text(table.tFoot).replace(/\s+/g, ' ');
}

function pageNumbers(bars: Element[]): number {
  let most = 0;
  for (const pager of bars) {
    const numbers = [...pager.querySelectorAll('li,a,button,span')]
      .filter((e) => e.childElementCount === 0 || e.tagName === 'LI')
      .map((e) => (e.textContent ?? '').trim());
    for (const number of numbers)
      if (/^\d{1,3}$/.test(number) && numbers.includes('1')) most = Math.max(most, Number(number));
  }
  return most;
}

/** A body that is scrolled far beyond the rows it holds. */
function isVirtual(grid: Grid, sheet: Sheet): boolean {
  const total = Number(
    grid.root.getAttribute('aria-rowcount') ??
      grid.root.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount') ??
      0,
  );
  if (total > grid.rows.length + 1) return true;
  const [first] = grid.rows;
  const last = grid.rows.at(-1);
  if (!sheet.eye.layout || !first || !last) return false;
  const top = sheet.eye.box(first.element)?.top ?? 0;
  const bottom = sheet.eye.box(last.element)?.bottom ?? 0;
  for (
    let at: Element | null = first.element.parentElement;
    at && at !== grid.root.parentElement;
    at = at.parentElement
  ) {
    if (at.scrollHeight > at.clientHeight + 40 && at.clientHeight > 0)
      return at.scrollHeight > (bottom - top) * 1.5 + 80;
  }
  return false;
}
