import { type RefObject, useRef } from 'react';
import type { OverlayLink } from '../../link/overlay-link';
import { BadgeSlot } from './badge-slot';
import { FixedSheet } from './fixed-sheet';
import { Guard } from './guard';
import type { OverlayStorage } from './kept';
import { LiveRegion } from './live-region';
import { NoticeSheet } from './notice-sheet';
import { NoticeSlot } from './notice-slot';
import { Panel } from './panel';
import { Slip } from './slip';
import { useOverlay } from './use-overlay';
import { spokenSummary } from './words';

export interface OverlayProps {
  link: OverlayLink;
  storage: OverlayStorage;
  /** The court's document. */
  doc: Document;
  /** The day today: 2022-06-20. */
  today: () => string;
}

export function OverlayApp({ link, storage, doc, today }: OverlayProps) {
  const layer = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const overlay = useOverlay({ link, storage, doc, layer, sheet });
  const { view, question, notice, fixes, surface, control } = overlay;
  const isShown = view !== undefined && (view.state !== 'none' || view.drift !== undefined);
  const shared = {
    view: view?.case,
    onResults: () => {
      overlay.dismissNotice();
      overlay.openByPerson();
    },
    onDismiss: overlay.dismissNotice,
  };
  const refusal = notice?.name === 'private-text' || notice?.name === 'covered' ? notice : undefined;
  return (
    <div className="layer" ref={layer} onFocusCapture={overlay.focus.onFocusCapture}>
      <LiveRegion message={view ? spokenSummary(view) : ''} />
      {isShown && surface.name !== 'panel' && (
        <BadgeSlot
          doc={doc}
          view={view}
          kept={control.kept ?? {}}
          onOpen={overlay.openByPerson}
          onKeep={control.keepBadge}
        />
      )}
      {isShown && surface.name === 'panel' && (
        <Panel
          ref={sheet}
          view={view}
          place={surface.place}
          today={today()}
          chosen={overlay.chosen}
          fixes={fixes}
          notice={notice && <NoticeSheet notice={notice} place="inset" {...shared} />}
          onChoose={overlay.choose}
          onFold={overlay.fold}
          onMove={control.movePanel}
          onMoved={control.keepPanel}
          onHome={control.sendHome}
          send={link.send}
        />
      )}
      {view?.case && surface.name === 'slip' && (
        <SlipSlot sheet={sheet} overlay={overlay} today={today()} send={link.send} />
      )}
      {surface.name !== 'panel' && !notice && !question && <FixedSheet doc={doc} fixes={fixes} send={link.send} />}
      {notice && surface.name !== 'panel' && !question && <NoticeSlot doc={doc} notice={notice} {...shared} />}
      {question && (
        <Guard key={question.id} question={question} today={today()} refusal={refusal} onAnswer={overlay.answer} />
      )}
    </div>
  );
}

interface SlotProps {
  sheet: RefObject<HTMLElement | null>;
  overlay: ReturnType<typeof useOverlay>;
  today: string;
  send: OverlayLink['send'];
}

function SlipSlot({ sheet, overlay, today, send }: SlotProps) {
  const { view, surface, fixes, fold, next } = overlay;
  if (surface.name !== 'slip' || !view?.case) return null;
  const finding = view.case.findings.find((one) => one.id === surface.finding && one.state === 'open');
  if (!finding) return null;
  return (
    <Slip
      key={finding.id}
      ref={sheet}
      view={view.case}
      finding={finding}
      place={surface.place}
      offer={fixes.offers.find((one) => one.finding === finding.id)}
      today={today}
      onNext={next}
      onClose={fold}
      send={send}
      {...(!surface.located && { onLocate: () => send({ do: 'locate', finding: finding.id }) })}
    />
  );
}
