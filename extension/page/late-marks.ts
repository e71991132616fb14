// The same as `createMarks`, asked for when there is first something to draw.

import type { createMarks, Marks } from '../ui/overlay/marks';
import { lateTools } from './late-tools';

type Options = Parameters<typeof createMarks>[0];

interface State {
  options: Options;
  drawn?: Marks;
  wanted: Parameters<Marks['show']>[0];
  /** Field to be rung as soon as it can be. */
  located?: Element;
}

export function lateMarks(options: Options): Marks {
  const state: State = { options, wanted: [] };
  return {
    show(items) {
      state.wanted = items;
      if (state.drawn) state.drawn.show(items);
      else if (items.length > 0) void bring(state);
    },
    locate(element) {
      if (state.drawn) return state.drawn.locate(element);
      const { width, height } = element.getBoundingClientRect();
      if (!element.isConnected || width === 0 || height === 0) return false;
      state.located = element;
      void bring(state);
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

async function bring(state: State): Promise<void> {
  const tools = await lateTools();
  if (!tools || state.drawn) return;
  state.drawn = tools.marks(state.options);
  state.drawn.show(state.wanted);
  if (state.located) state.drawn.locate(state.located);
}
