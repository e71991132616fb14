// Most frames of a case page have nothing to mark: what draws comes only when there is something to draw.

import type { Request } from '../link/messages';
import type { createMarks, Marks } from '../ui/overlay/marks';

/** Where the script that draws leaves its maker, in the isolated world of the frame. */
export const marksSlot = Symbol.for('caselint-marks');

type Maker = typeof createMarks;
type Options = Parameters<Maker>[0];

interface State {
  options: Options;
  drawn?: Marks;
  coming?: Promise<void>;
  wanted: Parameters<Marks['show']>[0];
  /** Field to be rung as soon as it can be. */
  located?: Element;
}

/** The same as `createMarks`, asked for when it is first needed. */
export function lateMarks(options: Options): Marks {
  const state: State = { options, wanted: [] };
  return {
    show(items) {
      state.wanted = items;
      if (state.drawn) state.drawn.show(items);
      else if (items.length > 0) bring(state);
    },
    locate(element) {
      if (state.drawn) return state.drawn.locate(element);
      const { width, height } = element.getBoundingClientRect();
      if (!element.isConnected || width === 0 || height === 0) return false;
      state.located = element;
      bring(state);
      return true;
    },
    release: () => {
      state.located = undefined;
      state.drawn?.release();
    },
    owns: (node) => state.drawn?.owns(node) ?? false,
    clear() {
      state.wanted = [];
      state.located = undefined;
      state.drawn?.clear();
    },
  };
}

function bring(state: State): void {
  state.coming ??= ask().then(
    (came) => (came ? draw(state) : again(state)),
    () => again(state),
  );
}

/** The next verdict asks anew. */
function again(state: State): void {
  state.coming = undefined;
}

async function ask(): Promise<boolean> {
  return (await chrome.runtime.sendMessage({ to: 'background', type: 'marks' } satisfies Request)) === true;
}

function draw(state: State): void {
  const maker = (globalThis as unknown as Record<symbol, Maker | undefined>)[marksSlot];
  if (!maker) {
    again(state);
    return;
  }
  state.drawn = maker(state.options);
  state.drawn.show(state.wanted);
  if (state.located) state.drawn.locate(state.located);
}
