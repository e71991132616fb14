// Most frames of a case page have nothing to mark and nothing to correct: what does that comes only when it is needed.

import type { Request, ToFrame } from '../link/messages';
import type { Aids, AidsLink, createAids } from './aids';

/** Where the script leaves its maker, in the isolated world of the frame. */
export const aidsSlot = Symbol.for('caselint-aids');

export function lateAids(link: AidsLink): Aids {
  let aids: Aids | undefined;
  let isComing = false;
  /** What they shall hear first. */
  let verdict: ToFrame | undefined;
  let located: ToFrame | undefined;
  const refuse = () => void link.post({ type: 'notice', notice: { name: 'not-located' } });
  const come = (make: typeof createAids | undefined) => {
    isComing = false;
    if (!make && located) refuse();
    aids = make?.(link);
    for (const message of [verdict, located]) if (message) aids?.hear(message);
    located = undefined;
  };
  /** Where they cannot come now, whoever needs them later asks anew. */
  const bring = () => {
    if (!isComing) void ask().then(come, () => come(undefined));
    isComing = true;
  };
  return {
    hear(message) {
      if (aids) return aids.hear(message);
      if (message.type === 'verdict') verdict = message;
      if (message.type === 'locate' || message.type === 'jump') located = message;
      if (message.type === 'release') located = undefined;
      if (message.type === 'fix' || message.type === 'undo-fix') refuse();
      if (located || (message.type === 'verdict' && message.verdict.marks.length > 0)) bring();
    },
    again: () => aids?.again(),
    owns: (node) => aids?.owns(node) ?? false,
    clear() {
      verdict = undefined;
      located = undefined;
      aids?.clear();
    },
  };
}

async function ask(): Promise<typeof createAids | undefined> {
  await chrome.runtime.sendMessage({ to: 'background', type: 'marks' } satisfies Request);
  return (globalThis as unknown as Record<symbol, typeof createAids | undefined>)[aidsSlot];
}
