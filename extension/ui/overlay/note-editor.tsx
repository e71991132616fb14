import { useEffect, useRef } from 'react';
import { text } from '../text';
import { forgetDraft, useDraft } from './drafts';
import { ownAct } from './own-act';

interface Props {
  finding: string;
  note?: string;
  onNote(note: string): void;
  onCancel(): void;
}

/** A note on one finding, carried into the report. An empty one takes the note away. */
export function NoteEditor({ finding, note = '', onNote, onCancel }: Props) {
  const [said, setSaid] = useDraft<string>(finding, 'note', note);
  const box = useRef<HTMLInputElement>(null);
  // A person has just asked for it.
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="picker">
      <input
        ref={box}
        className="note"
        type="text"
        maxLength={200}
        autoComplete="off"
        aria-label={text('note_label')}
        placeholder={text('note_placeholder')}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <div className="picker-acts">
        <button
          type="button"
          className="button small primary"
          onClick={(event) => ownAct(event, () => onNote(said.trim()))}
        >
          {text('note_keep')}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => {
            forgetDraft(finding, 'note');
            onCancel();
          }}
        >
          {text('note_cancel')}
        </button>
      </div>
    </div>
  );
}
