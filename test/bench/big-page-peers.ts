// What is timed on the large page: our reader, and beside it those that read labels for other ends.

import axe from 'axe-core';
import { computeAccessibleName } from 'dom-accessibility-api';
import { readPage } from '../../core/page/read-page';

const layout = () => document.body.offsetHeight;
const dirty = () => {
  document.body.style.width = document.body.style.width === '99%' ? '98%' : '99%';
};
const ways: Record<string, { before(): unknown; work(): unknown }> = {
  read: { before: layout, work: () => readPage(document) },
  readDirty: { before: dirty, work: () => readPage(document) },
  layout: { before: dirty, work: layout },
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
