// Injected into a frame that has something to mark or to correct; the reader there takes it from its place.

import { defineUnlistedScript } from '#imports';
import { createFieldFixer } from '../page/fix-fields';
import { type Tools, toolsSlot } from '../page/late-tools';
import { createMarks } from '../ui/overlay/marks';

export default defineUnlistedScript(() => {
  const tools: Tools = { marks: createMarks, fixer: createFieldFixer };
  (globalThis as unknown as Record<symbol, Tools>)[toolsSlot] = tools;
});
