import type { TabView } from '@core/view';
import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { FieldBox, OverlayAction, OverlayLink } from '../../link/overlay-link';
import type { OverlayStorage } from './kept';
import { hasOpenDialog } from './page-dialogs';
import { nextFinding } from './rows';
import { useChosen } from './use-chosen';
import { useLink } from './use-link';
import { useCoveredControls, useCoveredFocus, useFocusReturn, usePageDialog } from './use-page';
import { type Surface, type SurfaceControl, useSurface } from './use-surface';

interface Given {
  link: OverlayLink;
  storage: OverlayStorage;
  doc: Document;
  layer: RefObject<HTMLDivElement | null>;
  sheet: RefObject<HTMLElement | null>;
}

type Answer = Omit<Extract<OverlayAction, { do: 'answer' }>, 'do' | 'question'>;

/** What is shown, and what each act of a person leads to. */
export function useOverlay({ link, storage, doc, layer, sheet }: Given) {
  const heard = useLink(link);
  const control = useSurface(doc, storage);
  const focus = useFocusReturn(doc, layer);
  const [chosen, choose] = useChosen(heard.view, link);
  const pageDialog = usePageDialog(doc);
  const surface = shownSurface(heard.view?.state, pageDialog, control.surface);
  const focusOnOpen = useRef(false);
  const first = heard.view?.case?.findings.find((finding) => finding.state === 'open');
  useCoveredFocus(doc, sheet, control.giveWay);
  // Where a person put the panel it stays.
  useCoveredControls(doc, surface.name === 'panel' && !control.kept?.panel, sheet, () => {
    if (!control.openPanel()) control.giveWay();
  });

  const openFor = (finding: string, box?: FieldBox) => {
    choose(finding, true);
    if (surface.name === 'panel') return;
    // Beside an open dialog of the page there is only room for the one finding that was asked for in it. One that is still
    // coming in is not known yet: a panel opened now would be gone a moment later.
    const withFix = heard.fixes.offers.some((offer) => offer.finding === finding);
    if (pageDialog || hasOpenDialog(doc) || !control.openPanel()) control.openSlip(finding, box, withFix);
  };
  const openByPerson = () => {
    if (control.openPanel()) return;
    link.send({ do: 'work-list' });
  };
  const fold = () => {
    focus.giveBack();
    choose(undefined);
    control.fold();
  };
  const toggle = () => {
    if (heard.question) return;
    if (surface.name !== 'badge') return fold();
    focus.remember();
    focusOnOpen.current = true;
    if (!control.openPanel() && first) openFor(first.id);
  };
  const next = () => {
    const finding = heard.view?.case && chosen ? nextFinding(heard.view.case, chosen) : undefined;
    if (!finding) return;
    openFor(finding.id);
    link.send({ do: 'locate', finding: finding.id, still: true });
  };
  const answer = (given: Answer) => {
    if (!heard.question) return;
    link.send({ do: 'answer', question: heard.question.id, ...given });
    // 仍要报结 may be refused for a name in its note: then the question stays, and the hub closes it otherwise.
    if (given.answer === 'repair') heard.closeQuestion();
    if (given.answer === 'repair' && given.locate && control.openPanel()) choose(given.locate, true);
  };
  useListening(link, openFor, toggle);
  useAfterDialog(pageDialog, surface, control.kept?.open === true, control);
  useSlipLeaves(surface, heard.view, control.giveWay);
  useOpenAsLeft(heard.view?.case !== undefined && control.kept?.open === true, control.openPanel);
  useFocusOnOpen(surface, sheet, focusOnOpen);
  return { ...heard, control, surface, focus, chosen, choose, openByPerson, fold, next, answer };
}

/** A dialog of the page leaves only the badge, and a slip that was opened from a field in it. */
function shownSurface(state: string | undefined, pageDialog: boolean, surface: Surface): Surface {
  if (state !== 'case' && state !== 'ambiguous') return { name: 'badge' };
  return pageDialog && surface.name === 'panel' ? { name: 'badge' } : surface;
}

/** When the dialog closes, what was open before comes back. */
function useAfterDialog(pageDialog: boolean, surface: Surface, wasOpen: boolean, control: SurfaceControl) {
  const before = useRef(false);
  const closed = useEffectEvent(() => {
    if (surface.name !== 'slip') return;
    if (!wasOpen || !control.openPanel()) control.giveWay();
  });
  useEffect(() => {
    if (before.current && !pageDialog) closed();
    before.current = pageDialog;
  }, [pageDialog]);
}

function useListening(link: OverlayLink, onChoose: (finding: string, box?: FieldBox) => void, onToggle: () => void) {
  const chosen = useEffectEvent(onChoose);
  const toggled = useEffectEvent(onToggle);
  useEffect(() => {
    const stops = [link.onChoose((finding, box) => chosen(finding, box)), link.onToggle(() => toggled())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [link]);
}

/** The slip lies beside its field: it leaves when the field has left the page, such as with its tab. */
function useSlipLeaves(surface: Surface, view: TabView | undefined, giveWay: () => void) {
  const place =
    surface.name === 'slip' && surface.located
      ? view?.case?.findings.find(({ id }) => id === surface.finding)?.place
      : undefined;
  const isGone = place !== undefined && place.handle === undefined;
  useEffect(() => {
    if (isGone) giveWay();
  }, [isGone, giveWay]);
}

/** Opens once, where a person left it open on this site. The focus stays in the page. */
function useOpenAsLeft(wanted: boolean, open: () => boolean) {
  const done = useRef(false);
  useEffect(() => {
    if (!wanted || done.current) return;
    done.current = true;
    open();
  }, [wanted, open]);
}

/** Only the person's own Alt+J brings the focus into the panel. */
function useFocusOnOpen(surface: Surface, sheet: RefObject<HTMLElement | null>, wanted: RefObject<boolean>) {
  const { name } = surface;
  useEffect(() => {
    if (name === 'badge' || !wanted.current) return;
    wanted.current = false;
    const target =
      sheet.current?.querySelector<HTMLElement>('.row.chosen') ??
      sheet.current?.querySelector<HTMLElement>('.row') ??
      sheet.current?.querySelector('button');
    target?.focus({ preventScroll: true });
  }, [name, sheet, wanted]);
}
