import { type RefObject, useRef, useState } from 'react';
import type { OverlayAction, Reason } from '../../link/overlay-link';
import { useDraft } from './drafts';

export interface Given {
  reason: Reason;
  note?: string;
}

/** A reason for 忽略并说明, how far it reaches and until when. */
export type GivenWaiver = Given & Pick<Extract<OverlayAction, { do: 'waive' }>, 'scope' | 'expiresOn'>;

export interface ReasonDraft {
  reason?: Reason;
  note: string;
  /** The button was pressed while no reason was picked. */
  asked: boolean;
  first: RefObject<HTMLInputElement | null>;
  setReason(reason: Reason): void;
  setNote(note: string): void;
  /** The reason as given, or undefined after moving the focus to the reasons. */
  take(): Given | undefined;
}

/** A reason while it is being given; for a finding it outlives the sheet in which it is given. */
export function useReason(finding?: string): ReasonDraft {
  const [picked, setReason] = useDraft<Reason | ''>(finding, 'reason', '');
  const [note, setNote] = useDraft<string>(finding, 'note-of-reason', '');
  const reason = picked || undefined;
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const take = () => {
    if (!reason) {
      setAsked(true);
      first.current?.focus();
      return undefined;
    }
    const said = note.trim();
    return { reason, ...(said && { note: said }) };
  };
  return { ...(reason && { reason }), note, asked, first, setReason, setNote, take };
}
