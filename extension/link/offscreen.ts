// One offscreen document for the whole extension, however many ask for it at once.

const path = 'offscreen.html';
let opening: Promise<void> | undefined;

/** True once the document is there and its hub listens. */
export async function ensureOffscreen(): Promise<boolean> {
  if (await chrome.offscreen.hasDocument()) return true;
  opening ??= chrome.offscreen
    .createDocument({
      url: path,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'Judges the entries of court cases in a worker on this computer.',
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
  return true;
}
