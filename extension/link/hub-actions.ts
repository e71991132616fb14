// What people do in the overlay, carried out.

import type { Facet } from '@core/case/fields';
import type { ShownFinding, TabView } from '@core/view';
import type { Kept } from '@core/worker-api';
import { jump } from './hub-jump';
import { contentOf, type HubOptions, nameOf, notify, type Tab, toFrame, toOverlay } from './hub-tab';
import type { OverlayAction } from './overlay-link';

/** `tell` passes a new view on to everyone in the tab. */
export async function act(
  tab: Tab,
  id: number,
  action: OverlayAction,
  options: HubOptions,
  tell: (view: TabView) => void,
): Promise<void> {
  if (action.do === 'locate') return goTo(tab, action.finding, options, action.still);
  if (action.do === 'door') return openDoor(tab, action.facet, options);
  if (action.do === 'fix' || action.do === 'fix-all' || action.do === 'undo-fix') return fix(tab, action, options);
  if (action.do === 'answer') return answered(tab, id, action, options, tell);
  if (action.do === 'release') {
    for (const frame of tab.frames.keys()) toFrame(tab, frame, { type: 'release' });
    return;
  }
  if (action.do === 'work-list' || action.do === 'teach') return;
  const kept = await keep(action, options);
  if (!kept.kept) notify(tab, { name: kept.why === 'private-text' ? 'private-text' : 'failed' }, options);
  tell(await options.worker.view(id));
}

function keep(
  action: Extract<OverlayAction, { do: 'waive' | 'unwaive' | 'annotate' }>,
  { worker }: HubOptions,
): Promise<Kept> {
  if (action.do === 'annotate') return worker.annotate(action.finding, action.note);
  if (action.do === 'unwaive') return worker.unwaive(action.finding);
  const { finding, reason, note, scope, expiresOn } = action;
  return worker.waive(finding, reason, note, { scope, expiresOn });
}

async function answered(
  tab: Tab,
  id: number,
  action: Extract<OverlayAction, { do: 'answer' }>,
  options: HubOptions,
  tell: (view: TabView) => void,
): Promise<void> {
  if (tab.asking?.question !== action.question) return;
  if (action.answer === 'repair') {
    answer(tab, action.question, false);
    if (action.locate !== undefined) goTo(tab, action.locate, options, action.still);
    return;
  }
  if (action.reason === undefined) return;
  const closing = { tab: id, reason: action.reason, note: action.note };
  const kept = await options.worker.closeAnyway(closing).catch((cause: unknown): Kept => {
    console.warn('caselint: reason not kept', nameOf(cause));
    return { kept: false, why: 'storage' };
  });
  // A reason with a name in it goes back to the person; storage that fails does not hold the judge.
  if (!kept.kept && kept.why === 'private-text') return notify(tab, { name: 'private-text' }, options);
  tab.allowed = contentOf(tab.view);
  // The page may send what closes the case from another of its frames.
  tell(tab.view);
  answer(tab, action.question, true);
  if (!kept.kept) notify(tab, { name: 'memory-only' }, options);
}

export function answer(tab: Tab, question: string, go: boolean): void {
  const { asking } = tab;
  if (asking?.question !== question) return;
  tab.asking = undefined;
  toFrame(tab, asking.frame, { type: 'answer', question, go });
  toOverlay(tab, { type: 'question', question: null });
}

function findingOf(tab: Tab, id: string): ShownFinding | undefined {
  return tab.view.case?.findings.find((row) => row.id === id);
}

/** Only 定位 itself opens what is shut; going on to the next finding does not. */
function goTo(tab: Tab, finding: string, options: HubOptions, isStill: true | undefined): void {
  if (isStill) locate(tab, findingOf(tab, finding), options);
  else jump(tab, finding, options);
}

function locate(tab: Tab, finding: ShownFinding | undefined, options: HubOptions): void {
  const place = finding?.place;
  if (finding && place?.frame !== undefined && place.handle !== undefined) {
    toFrame(tab, place.frame, { type: 'locate', handle: place.handle, finding: finding.id });
    return;
  }
  if (finding) {
    openDoor(tab, finding.facet, options);
    return;
  }
  notify(tab, { name: 'not-located' }, options);
}

/** Points at the page's own tab; the click is the person's, because unsaved input is theirs. */
function openDoor(tab: Tab, facet: Facet, options: HubOptions): void {
  const door = tab.view.case?.facets.find((row) => row.facet === facet)?.door;
  if (door?.frame === undefined || door.handle === undefined) {
    notify(tab, { name: 'not-located' }, options);
    return;
  }
  toFrame(tab, door.frame, { type: 'locate', handle: door.handle });
}

/** Only what a frame has offered itself; each frame writes into its own boxes. */
function fix(
  tab: Tab,
  action: Extract<OverlayAction, { do: 'fix' | 'fix-all' | 'undo-fix' }>,
  options: HubOptions,
): void {
  let isMeant = false;
  for (const [frame, { offers, done }] of tab.fixes) {
    for (const { finding } of action.do === 'undo-fix' ? done : offers) {
      if (action.do !== 'fix-all' && action.finding !== finding) continue;
      isMeant = true;
      toFrame(tab, frame, { type: action.do === 'undo-fix' ? 'undo-fix' : 'fix', finding });
    }
  }
  if (!isMeant) notify(tab, { name: 'not-located' }, options);
}

export function showWanted(tab: Tab, options: HubOptions): void {
  const { wanted, view } = tab;
  if (!wanted || view.case?.caseNumber !== wanted.caseNumber) return;
  if (wanted.until < options.now()) {
    tab.wanted = undefined;
    return;
  }
  const finding = wanted.finding === undefined ? undefined : findingOf(tab, wanted.finding);
  const handle = finding?.place?.handle;
  if (wanted.finding !== undefined && (handle === undefined || handle === wanted.besides)) {
    if (finding && !wanted.opened && finding.place?.frame === undefined) openFor(tab, finding, options);
    return;
  }
  tab.wanted = undefined;
  if (finding) {
    toOverlay(tab, { type: 'choose', finding: finding.id });
    // A tab was opened, or a page: what stands in a row there is opened as well. A row that was opened is the end.
    if (wanted.besides === undefined) jump(tab, finding.id, options);
    else locate(tab, finding, options);
  } else if (wanted.facet) openDoor(tab, wanted.facet, options);
}

/** Asked for in the work list: the page is there, its place in it is shut. */
function openFor(tab: Tab, finding: ShownFinding, options: HubOptions): void {
  const door = tab.view.case?.facets.find(({ facet }) => facet === finding.facet)?.door;
  if (door?.handle === undefined || !tab.wanted) return;
  tab.wanted.opened = true;
  jump(tab, finding.id, options);
}
