// Serves one page for each kind of closing action, open and in order, and counts how often each case was closed.

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileBelow, html, listen, missing, type Reply } from '../../court/http';
import { scriptOf } from '../../pages/bundle';
import { frameKinds } from './frame-kinds';
import type { ClosingKind, Made } from './kind';
import { kitKinds } from './kit-kinds';
import { nativeKinds } from './native-kinds';
import { neverHeld } from './never-held';

export const closingKinds: ClosingKind[] = [...nativeKinds, ...kitKinds, ...frameKinds];

/** 'open': an entry is missing; 'clean': all that is seen is in order. */
export type CaseState = 'open' | 'clean';

export interface ClosingPages {
  address(kind: ClosingKind, state: CaseState): string;
  /** A page with everything of `neverHeld`, each in an element with data-never and its number. */
  never: string;
  closings(kind: ClosingKind, state: CaseState): number;
  /** How many gestures a script repeated. */
  repeated(kind: ClosingKind, state: CaseState): number;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

export async function startClosingPages(): Promise<ClosingPages> {
  const counts = new Map<string, number>();
  const react = await scriptOf(new URL('./react-page.ts', import.meta.url), 'reactPage');
  const { origin, close } = await listen((request) =>
    reply(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, counts, react),
  );
  return {
    address: (kind, state) => `${origin}/case/${idOf(kind, state)}`,
    never: `${origin}/never`,
    closings: (kind, state) => counts.get(`close ${idOf(kind, state)}`) ?? 0,
    repeated: (kind, state) => counts.get(`repeated ${idOf(kind, state)}`) ?? 0,
    close,
  };
}

/** Odd numbers are cases with a missing entry. */
function idOf(kind: ClosingKind, state: CaseState): number {
  return 5000 + 2 * closingKinds.indexOf(kind) + (state === 'open' ? 1 : 0);
}

async function reply(path: string, counts: Map<string, number>, react: string): Promise<Reply> {
  const [area = '', ...rest] = path.split('/').slice(1).map(decodeURIComponent);
  const [id = '', part] = rest;
  if (area === 'npm') return fileBelow(dirname(require.resolve(`${rest[0]}/package.json`)), rest.slice(1).join('/'));
  if (area === 'react.js') return { type: 'text/javascript', body: react };
  if (area === 'close' || area === 'repeated') {
    counts.set(`${area} ${id}`, (counts.get(`${area} ${id}`) ?? 0) + 1);
    return html('<meta charset="utf-8"><p>完成</p>');
  }
  if (area === 'case') return caseReply(Number(id), part);
  if (area === 'never') return html(neverPage());
  return missing;
}

function caseReply(id: number, part: string | undefined): Reply {
  const kind = closingKinds[Math.floor((id - 5000) / 2)];
  if (!kind) return missing;
  const made: Made = {
    close: `/close/${id}`,
    part: (name) => `/case/${id}/${name}`,
    entries: entriesOf(id, id % 2 === 1),
  };
  if (part) return html(pageOf(id, kind.parts?.[part]?.(made) ?? ''));
  const body = kind.body(made);
  return html(
    kind.frameset ? `<!doctype html><meta charset="utf-8">${body}` : pageOf(id, made.entries + body, kind.head),
  );
}

/** Tells the court of every gesture that no person made. */
const watch = (id: number) => `<script>
  for (const type of ['mousedown', 'click', 'keydown']) addEventListener(type, (event) => {
    if (!event.isTrusted && event.target !== document) navigator.sendBeacon('/repeated/${id}');
  }, true);
</script>`;

function pageOf(id: number, body: string, head = ''): string {
  return `<!doctype html><meta charset="utf-8"><title>案件办理</title>
    <style>body{margin:12px;width:700px;font:14px sans-serif}td,th{border:1px solid #999;padding:2px 6px}</style>
    ${watch(id)}${head}<body>${body}`;
}

/** Parties and numbers are invented. */
function entriesOf(id: number, isOpen: boolean): string {
  return `<h3>（2022）内2299民初${id}号</h3>
    <table><tr><td>案由：</td><td>民间借贷纠纷</td><td>案件涉及：</td><td>无</td></tr>
    <tr><td>结案方式：</td><td>判决</td><td>结案标的：</td><td><input name="amount" value="${isOpen ? '' : '86000'}"></td></tr></table>`;
}

function neverPage(): string {
  const things = neverHeld.map((thing, at) => `<div data-never="${at}">${thing}</div>`);
  const count = `<script>
    const pressed = {};
    addEventListener('click', (event) => {
      const at = event.target.closest('[data-never]')?.dataset.never;
      if (at && event.isTrusted && !event.defaultPrevented) pressed[at] = (pressed[at] ?? 0) + 1;
      if (event.target.closest('a')) event.preventDefault();
    });
  </script>`;
  return pageOf(4999, `${entriesOf(4999, true)}${things.join('')}${count}`);
}
