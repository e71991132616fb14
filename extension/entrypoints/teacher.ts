// Injected when a person starts 指认, into the frame that holds the overlay. Leaves nothing behind when they are done.

import { defineUnlistedScript } from '#imports';
import { openTeaching } from '../page/teaching';
import { mountTeacher } from '../ui/teacher/mount';

const started = Symbol.for('caselint-teacher');

export default defineUnlistedScript(async () => {
  const holder = globalThis as unknown as Record<symbol, boolean | undefined>;
  if (holder[started]) return;
  holder[started] = true;
  const { page, stop } = await openTeaching(document);
  mountTeacher(page, {
    mode: __TESTING__ ? 'open' : 'closed',
    onGone: () => {
      stop();
      holder[started] = false;
    },
  });
});
