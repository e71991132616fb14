// The offscreen document: holds the worker and connects the frames of all tabs with it.

import { proxy } from 'comlink';
import { acceptPort, answerHub } from '../../link/answer-hub';
import { createHub } from '../../link/hub';
import { patientWorker } from '../../link/patient-worker';
import { startWorker } from '../../link/worker';

const own = { id: chrome.runtime.id, address: chrome.runtime.getURL('') };

/** A cold start of the worker on a busy computer stays well below, in ms. */
const longestSilence = 10_000;
/** A page that hangs every new worker is left alone after so many. */
const mostRestarts = 3;
const restarts = 'restarts';

const hub = createHub({
  worker: patientWorker(startWorker(), {
    longest: longestSilence,
    onSilent: startAgain,
    onAnswer: () => sessionStorage.removeItem(restarts),
  }),
  proxy,
  request: (message) => chrome.runtime.sendMessage(message),
  now: () => Date.now(),
  startAnew: () => location.reload(),
});

hub.layOutMaps().catch((cause: unknown) => {
  console.warn('caselint: site maps were not laid out', cause instanceof Error ? cause.name : 'unknown');
});

chrome.runtime.onConnect.addListener((port) => acceptPort(hub, port, own));

chrome.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
  const answer = answerHub(raw, sender, own, hub);
  answer?.then(
    (said) => reply(said ?? null),
    () => reply(null),
  );
  return answer !== undefined;
});

/** A hanging worker can only be ended; frames and overlays connect again by themselves and say everything anew. */
function startAgain(): void {
  const count = Number(sessionStorage.getItem(restarts) ?? 0);
  console.warn('caselint: the worker does not answer', count);
  if (count >= mostRestarts) return;
  sessionStorage.setItem(restarts, String(count + 1));
  location.reload();
}
