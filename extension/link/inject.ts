// Brings the reader into a recognised frame and the overlay into the frame that can show it.

import { framePath } from './frame-path';
import { publishedMaps } from './published-maps';

/** True when the reader is in the frame. Injected twice, the script itself does nothing the second time. */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  // What reads by a map comes before the reader: a closing action of the map is held from its first moment on.
  const isMapped = (await publishedMaps()).length > 0;
  const files = isMapped ? ['site-map.js', 'reader.js'] : ['reader.js'];
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
  return true;
}

/** What reads by a site map, into a frame whose reader may have come before the first map. */
export async function injectSiteMap(tabId: number, frameId: number): Promise<boolean> {
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['site-map.js'] });
  return true;
}

/** What draws marks, into a frame whose reader asks for it. */
export async function injectMarks(tabId: number, frameId: number): Promise<boolean> {
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['marks.js'] });
  return true;
}

/** The overlay stands in the top frame, or in the largest frame of a frameset, whose top document has no body. */
export async function injectOverlay(tabId: number): Promise<boolean> {
  const frameId = await overlayFrame(tabId);
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['overlay.js'] });
  return true;
}

/** 指认, where the overlay stands or would stand; a second time it does nothing while the first still runs. */
export async function injectTeacher(tabId: number): Promise<boolean> {
  const frameId = await overlayFrame(tabId);
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['teacher.js'] });
  return true;
}

/** 指认 goes on in a frame of another origin. False where the person has not allowed that address. */
export async function injectTeacherAt(tabId: number, path: number[]): Promise<boolean> {
  const frames = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: framePath as () => number[],
  });
  const found = frames.find(({ result }) => result?.join() === path.join());
  if (!found) return false;
  const target = { tabId, frameIds: [found.frameId] };
  await chrome.scripting.executeScript({ target, files: ['teacher.js'] });
  return true;
}

async function overlayFrame(tabId: number): Promise<number> {
  const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: measureFrame });
  const top = frames.find(({ frameId }) => frameId === 0)?.result;
  if (top && !top.frameset) return 0;
  const largest = frames
    .filter(({ result }) => result && !result.frameset)
    .sort((a, b) => (b.result?.area ?? 0) - (a.result?.area ?? 0))[0];
  return largest?.frameId ?? 0;
}

/** Runs in the page's isolated world. Frames inside frames are measured as smaller than the frame they stand in. */
function measureFrame(): { frameset: boolean; area: number } {
  const frameset = document.body?.tagName === 'FRAMESET';
  const nested = window.parent !== window.top && window !== window.top;
  return { frameset, area: (window.innerWidth * window.innerHeight) / (nested ? 1000 : 1) };
}
