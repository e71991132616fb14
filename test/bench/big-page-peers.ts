// What is timed on the large page: our reader, and beside it those that read labels for other ends.

import axe from 'axe-core';
import { computeAccessibleName } from 'dom-accessibility-api';
import { drained } from '../../core/page/drained';
import { layoutSlices, readPage } from '../../core/page/read-page';
import { oneSlice, readLive } from '../../extension/page/live-reader';

const layout = () => document.body.offsetHeight;
const dirty = () => {
  document.body.style.width = document.body.style.width === '99%' ? '98%' : '99%';
};
let values: (() => unknown) | undefined;
const ways: Record<string, { before(): unknown; work(): unknown }> = {
  read: { before: layout, work: () => readPage(document) },
  readDirty: { before: dirty, work: () => readPage(document) },
  layout: { before: dirty, work: layout },
  /** What the live reader does after something was typed. */
  edit: {
    before: () => {
      values ??= drained(layoutSlices(document));
      const box = document.querySelector('input');
      if (box) box.value = box.value === 'x' ? 'y' : 'x';
      layout();
    },
    work: () => values?.(),
  },
  walk: { before: layout, work: walk },
  names: {
    before: layout,
    work: () => [...document.querySelectorAll('input,select,textarea')].map((field) => computeAccessibleName(field)),
  },
  axe: {
    before: layout,
    work: () => axe.run(document, { runOnly: { type: 'rule', values: ['label', 'select-name'] } }),
  },
};

export async function time(name: string, times: number): Promise<number[]> {
  const way = ways[name];
  if (!way) throw new RangeError(name);
  const { before, work } = way;
  const spent: number[] = [];
  for (let round = 0; round < times + 2; round++) {
    before();
    const from = performance.now();
    await work();
    spent.push(performance.now() - from);
    await new Promise((resume) => setTimeout(resume, 0));
  }
  return spent.slice(2);
}

/** Every node of the document, and nothing done with it. */
function walk(): number {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

export const countNodes = walk;

/** The longest slice of each of so many readings, as the live reader cuts them. */
export function longestSlices(times: number): number[] {
  return Array.from({ length: times }, () => {
    const reader = layoutSlices(document);
    let longest = 0;
    for (;;) {
      const from = performance.now();
      const step = oneSlice(reader);
      if (step.done) step.value();
      longest = Math.max(longest, performance.now() - from);
      if (step.done) return longest;
    }
  });
}

/** A table of 150 rows and 8 columns, built anew every 200 ms for so long, with our live reader or without. */
export async function storm(duration: number, watched: boolean): Promise<number> {
  let readings = 0;
  const live = watched
    ? readLive(
        () => readings++,
        () => false,
      )
    : undefined;
  const place = document.body.appendChild(document.createElement('div'));
  for (let from = performance.now(), round = 0; performance.now() < from + duration; round++) {
    place.innerHTML = tableOf(round);
    await new Promise((resume) => setTimeout(resume, 200));
  }
  live?.stop();
  place.remove();
  return readings;
}

const columns = ['诉讼地位', '姓名', '当事人类型', '证件类型', '证件号码', '手机号码', '性别', '住址'];

/** Invented, like everything here. */
function tableOf(round: number): string {
  const rows = Array.from(
    { length: 150 },
    (_, row) =>
      `<tr><td>原告</td>${columns
        .slice(1)
        .map((name) => `<td>${name}${row} ${round}</td>`)
        .join('')}</tr>`,
  );
  return `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
