// The court's page as the teacher works on it: what was pointed at is tried out with the real reader, and kept in the map
// of the site. Values are masked before they are shown.

import { maskDocument, maskName } from '@core/identity/mask';
import { type Classroom, learn } from '@core/page/lessons';
import { pointOut } from '@core/page/point-out';
import { type Proposal, propose } from '@core/page/propose';
import { mapFor, type SiteMap } from '@core/page/site-map';
import { framePath } from '../link/frame-path';
import type { MapSaved, Request } from '../link/messages';
import { publishedMaps, watchPublishedMaps } from '../link/published-maps';
import type { TeachingPage } from '../ui/teacher/teaching-page';
import { maskFor } from './fix-preview';
import { boxIn, isForeignFrame } from './panes';
import { startPointing } from './pointing';

/** The page, and a function that stops listening for maps. */
export async function openTeaching(doc: Document): Promise<{ page: TeachingPage; stop(): void }> {
  const state = { maps: await publishedMaps() };
  const stop = watchPublishedMaps((maps) => {
    state.maps = maps;
  });
  const page: TeachingPage = {
    startPointing,
    otherSite,
    goOnIn,
    pointOut,
    propose: (pointed, choice) => {
      const where = classroomOf(pointed.element.ownerDocument);
      return propose(pointed, choice, mapFor(state.maps, where.address), where);
    },
    shown: (proposal) => proposal.values.map((value) => value && masked(proposal, value)),
    save: async ({ element }, { lesson }) => {
      const where = classroomOf(element.ownerDocument);
      const map = learn(mapFor(state.maps, where.address), lesson, where);
      const kept = await save(map);
      if (kept === 'kept') state.maps = [map, ...state.maps.filter(({ id }) => id !== map.id)];
      return kept;
    },
    boxOf: (element) => boxIn(doc, element),
  };
  return { page, stop };
}

function otherSite(element: Element): string | undefined {
  if (!isForeignFrame(element)) return undefined;
  return new URL(element.getAttribute('src') ?? '', element.baseURI).origin;
}

async function goOnIn(frame: Element): Promise<boolean> {
  const view = isForeignFrame(frame) && frame.contentWindow;
  if (!view) return false;
  const request: Request = { to: 'background', type: 'teach-frame', path: framePath(view) };
  const isIn = (await chrome.runtime.sendMessage(request)) === true;
  // The keys go on there too.
  if (isIn) frame.focus();
  return isIn;
}

async function save(map: SiteMap): Promise<'kept' | 'managed' | 'failed'> {
  try {
    const request: Request = { to: 'hub', type: 'save-map', map };
    const answer: MapSaved | undefined = await chrome.runtime.sendMessage(request);
    if (answer?.kept) return 'kept';
    return answer?.problems.some(({ code }) => code === 'managed') ? 'managed' : 'failed';
  } catch (cause) {
    console.warn('caselint: map not saved', cause instanceof Error ? cause.name : 'unknown');
    return 'failed';
  }
}

/** A frame that a script has written stands for the page around it. */
function classroomOf(doc: Document): Classroom {
  const around = doc.defaultView?.frameElement?.ownerDocument;
  if (/^https?:/.test(doc.URL) || !around) return { address: doc.URL, isOwn: true };
  return { address: classroomOf(around).address, isOwn: false };
}

/** Personal entries by their own mask. A wrongly chosen entry must not show a number or name either. */
function masked({ lesson }: Proposal, value: string): string {
  const mask = 'field' in lesson ? maskFor(lesson.field) : undefined;
  if (mask) return mask(value);
  if (/\d{7,}/.test(value.replace(/[\s-]/g, ''))) return maskDocument(value);
  const isPersonal = 'field' in lesson && /address|recipient|clerk|judge/.test(lesson.field);
  return isPersonal ? maskName(value) : value;
}
