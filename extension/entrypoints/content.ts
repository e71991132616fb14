// Runs in every frame of the allowed addresses, from the start of the document. Small: it only recognises a case page.

import { defineContentScript } from '#imports';
import { listenForGestures } from '../page/gestures';
import { watchForCase } from '../page/watch-for-case';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    listenForGestures();
    watchForCase();
  },
});
