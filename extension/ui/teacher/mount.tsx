// Puts the teacher into the court's page: its own host, everything inside a shadow root, gone when the person leaves.

import { createRoot } from 'react-dom/client';
import base from '../overlay/base.css?inline';
import { addHost } from '../overlay/own-host';
import sheets from '../overlay/sheets.css?inline';
import { watchSight } from '../overlay/sight';
import { fontStack, tokenSheet } from '../tokens';
import teacher from './teacher.css?inline';
import { TeacherApp } from './teacher-app';
import type { TeachingPage } from './teaching-page';

interface Options {
  /** Closed in what ships, open for the tests. */
  mode: 'open' | 'closed';
  onGone(): void;
}

/** Above the glass, which lies above the overlay. */
const layer = 2147483002;

/** Returns a function that takes everything away. */
export function mountTeacher(page: TeachingPage, { mode, onGone }: Options): () => void {
  const css = `${tokenSheet(':host')}.layer{font-family:${fontStack}}${base}${sheets}${teacher}`;
  const { host, root, container } = addHost({ name: 'teacher', layer, mode, css });
  const app = createRoot(container);
  const stopSight = watchSight(root);
  const leave = () => {
    stopSight();
    app.unmount();
    host.remove();
    onGone();
  };
  app.render(<TeacherApp page={page} doc={document} onLeave={leave} />);
  return leave;
}
