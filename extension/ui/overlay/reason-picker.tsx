import type { ShownFinding } from '@core/view';
import { useEffect, useRef } from 'react';
import { text } from '../text';
import { forgetDraft } from './drafts';
import { ownAct } from './own-act';
import { ReasonFields } from './reason-fields';
import { ScopeFields } from './scope-fields';
import { useReach } from './use-reach';
import { type GivenWaiver, useReason } from './use-reason';

interface Props {
  finding: ShownFinding;
  today: string;
  onGiven(given: GivenWaiver): void;
  onCancel(): void;
}

/** 忽略并说明, inside the row or the slip. */
export function ReasonPicker({ finding, today, onGiven, onCancel }: Props) {
  const draft = useReason(finding.id);
  const reach = useReach(finding.id);
  const { first } = draft;
  const picker = useRef<HTMLDivElement>(null);
  // A person has just asked for it, by N or by the button.
  useEffect(() => {
    first.current?.focus();
    picker.current?.scrollIntoView?.({ block: 'nearest' });
  }, [first]);
  return (
    <div className="picker" ref={picker}>
      <ReasonFields legend={text('overlay_waive_reasons')} draft={draft} first={first} />
      <ScopeFields finding={finding} reach={reach} today={today} />
      <div className="picker-acts">
        <button
          type="button"
          className="button small primary"
          onClick={(event) =>
            ownAct(event, () => {
              const given = draft.take();
              if (given) onGiven({ ...given, ...reach.given() });
            })
          }
        >
          {text('overlay_waive')}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => {
            forgetDraft(finding.id, 'reason');
            onCancel();
          }}
        >
          {text('overlay_waive_cancel')}
        </button>
      </div>
    </div>
  );
}
