// Looks at a document until it has to do with a case, then asks for the reader and is done. No polling: it looks again
// only after the document has changed, and not more often than the page has idle time for.

import { recognise } from '@core/page/recognise';
import type { Request } from '../link/messages';

/** Changes are gathered for this long, in ms. */
const gather = 150;

export function watchForCase(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (timer === undefined) timer = setTimeout(look, gather);
  });
  const look = () => {
    timer = undefined;
    if (document.body === null || !recognise(document)) return;
    observer.disconnect();
    void askForReader(3);
  };
  const start = () => {
    observer.observe(document, { childList: true, subtree: true });
    look();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** The background may be waking up: a few tries, then silence until the page is loaded again. */
async function askForReader(tries: number): Promise<void> {
  try {
    const asked = await chrome.runtime.sendMessage({ to: 'background', type: 'recognised' } satisfies Request);
    if (asked === true || tries <= 1) return;
  } catch (cause) {
    if (chrome.runtime?.id === undefined) return;
    console.debug('caselint: background not reached', cause instanceof Error ? cause.name : cause);
  }
  setTimeout(() => void askForReader(tries - 1), 300);
}
