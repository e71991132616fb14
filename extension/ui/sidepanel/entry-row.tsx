import { fields } from '@core/case/fields';
import { Button } from 'antd';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { NoteField } from './note-field';
import type { WorkEntry } from './work-list';

interface EntryRowProps {
  entry: WorkEntry;
  hasAddress: boolean;
  go: () => void;
}

/** Two lines: what and whose, then why. */
export function EntryRow({ entry, hasAddress, go }: EntryRowProps) {
  const heading = entryHeading(entry);
  const seeing = entry.mark === 'unseen' ? 'worklist_go_see' : 'worklist_go_repair';
  return (
    <li className="entry">
      <span className={entry.mark}>
        <Icon name={entry.mark} size={14} />
      </span>
      <div>
        <p>
          <b className={entry.mark}>{text(`mark_${entry.mark}`)}</b> <b>{heading}</b>{' '}
          {entry.who && <span className="faint">{entry.who}</span>}
        </p>
        {entry.finding ? (
          <NoteField finding={entry.finding} note={entry.note} heading={heading}>
            {entry.why}
          </NoteField>
        ) : (
          <p className="faint">{text('worklist_never_opened')}</p>
        )}
        {entry.from && (
          <p className="entry-source faint">
            <PageIcon name="table" size={12} />
            {entry.row ? text('ledger_source_row', entry.from, entry.row) : entry.from}
          </p>
        )}
      </div>
      <Button
        size="small"
        aria-label={text(seeing === 'worklist_go_see' ? 'worklist_go_see_label' : 'worklist_go_repair_label', heading)}
        onClick={go}
      >
        {text(hasAddress ? seeing : 'worklist_open_there')}
      </Button>
    </li>
  );
}

export function entryHeading({ field, facet }: Pick<WorkEntry, 'field' | 'facet'>): string {
  return field ? fields[field].label : text(`facet_${facet}`);
}
