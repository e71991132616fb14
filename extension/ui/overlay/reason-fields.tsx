import { type Ref, useId } from 'react';
import { type Reason, reasons } from '../../link/overlay-link';
import { text } from '../text';
import type { ReasonDraft } from './use-reason';

interface Props {
  legend: string;
  draft: ReasonDraft;
  className?: string;
  /** Said under the note: it held a name or number and was not kept. */
  noteProblem?: string;
  first?: Ref<HTMLInputElement>;
}

/** The four reasons and a sentence more. Enter in the note does nothing: a reason is given by pressing the button. */
export function ReasonFields({ legend, draft, className, noteProblem, first }: Props) {
  const name = useId();
  const problem = draft.asked && !draft.reason ? text('overlay_pick_reason') : noteProblem;
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      <div className="reasons">
        {reasons.map((reason, index) => (
          <label key={reason}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={name}
              value={reason}
              checked={draft.reason === reason}
              onChange={() => draft.setReason(reason satisfies Reason)}
            />
            <span>{text(`reason_${reason}`)}</span>
          </label>
        ))}
      </div>
      <input
        className="note"
        type="text"
        maxLength={200}
        autoComplete="off"
        aria-label={text('overlay_note_label')}
        placeholder={text('overlay_note')}
        value={draft.note}
        onChange={(event) => draft.setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
