import { App, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';

interface NoteFieldProps {
  finding: string;
  note?: string;
  /** What it is about, for the name of the button. */
  heading: string;
  /** The line in whose end the button stands. */
  children: ReactNode;
}

/** A note on a finding, carried into the report. What holds a name or number of the case is not kept, and stays in the box. */
export function NoteField({ finding, note = '', heading, children }: NoteFieldProps) {
  const { message } = App.useApp();
  const [said, setSaid] = useState<string>();
  const keep = async () => {
    const kept = await startWorker().annotate(finding, (said ?? '').trim());
    if (kept.kept) setSaid(undefined);
    else message.warning(text(kept.why === 'private-text' ? 'note_refused' : 'note_not_kept'));
  };
  return (
    <>
      <p className="faint">
        {children}{' '}
        <button
          type="button"
          className="note-button"
          aria-label={text('note_of', heading)}
          aria-expanded={said !== undefined}
          onClick={() => setSaid(said === undefined ? note : undefined)}
        >
          {text(note ? 'note_change' : 'note_add')}
        </button>
      </p>
      {note && said === undefined && <p className="entry-note faint">{text('note_said', note)}</p>}
      {said !== undefined && (
        <div className="note-field">
          <Input
            autoFocus
            size="small"
            maxLength={200}
            aria-label={text('note_label')}
            placeholder={text('note_placeholder')}
            value={said}
            onChange={(event) => setSaid(event.target.value)}
            onPressEnter={keep}
          />
          <Button size="small" onClick={keep}>
            {text('note_keep')}
          </Button>
          <Button size="small" type="text" onClick={() => setSaid(undefined)}>
            {text('note_cancel')}
          </Button>
        </div>
      )}
    </>
  );
}
