import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';

interface NoteFieldProps {
  finding: string;
  note?: string;
  /** What it is about, for the name of the button. */
  heading: string;
}

/** A note on a finding, carried into the report. What holds a name or number of the case is not kept, and stays in the box. */
export function NoteField({ finding, note = '', heading }: NoteFieldProps) {
  const { message } = App.useApp();
  const [said, setSaid] = useState<string>();
  const keep = async () => {
    const kept = await startWorker().annotate(finding, (said ?? '').trim());
    if (kept.kept) setSaid(undefined);
    else message.warning(text(kept.why === 'private-text' ? 'note_refused' : 'note_not_kept'));
  };
  if (said === undefined) {
    return (
      <p className="faint">
        {note && <span className="entry-note">{text('note_said', note)} </span>}
        <Button
          type="link"
          size="small"
          className="note-button"
          aria-label={text('note_of', heading)}
          onClick={() => setSaid(note)}
        >
          {text(note ? 'note_change' : 'note_add')}
        </Button>
      </p>
    );
  }
  return (
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
  );
}
