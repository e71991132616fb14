// Most frames of a case page have nothing to mark and nothing to correct: what does both comes only when it is needed.

import type { Request } from '../link/messages';
import type { createMarks } from '../ui/overlay/marks';
import type { createFieldFixer } from './fix-fields';

/** Where the script leaves its makers, in the isolated world of the frame. */
export const toolsSlot = Symbol.for('caselint-tools');

export interface Tools {
  marks: typeof createMarks;
  fixer: typeof createFieldFixer;
}

let coming: Promise<Tools | undefined> | undefined;

/** Undefined where they cannot come now; whoever needs them later asks anew. */
export function lateTools(): Promise<Tools | undefined> {
  coming ??= ask().then(kept, () => kept(undefined));
  return coming;
}

async function ask(): Promise<Tools | undefined> {
  await chrome.runtime.sendMessage({ to: 'background', type: 'marks' } satisfies Request);
  return (globalThis as unknown as Record<symbol, Tools | undefined>)[toolsSlot];
}

function kept(tools: Tools | undefined): Tools | undefined {
  if (!tools) coming = undefined;
  return tools;
}
