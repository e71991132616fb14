// What was imported, newest first; each can be taken back as a whole.

import { openDatabase } from '@core/store/database';
import { App, Button } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { startWorker } from '../../link/worker';
import { tightTime } from '../local-day';
import { text } from '../text';

export function PastImports() {
  const imports = useLiveQuery(() => database().imports.reverse().toArray());
  const [undoing, setUndoing] = useState<number>();
  const { modal, message } = App.useApp();
  const undo = (id: number, files: string[]) =>
    modal.confirm({
      title: text('ledger_undo_question'),
      content: text('ledger_undo_what', files.join(' ')),
      icon: null,
      okText: text('ledger_undo'),
      cancelText: text('ledger_undo_cancel'),
      onOk: async () => {
        setUndoing(id);
        await startWorker().undoImport(id);
        setUndoing(undefined);
        message.success(text('ledger_undone'));
      },
    });
  return (
    <section className="sheet past">
      <h2>{text('ledger_past')}</h2>
      {imports?.length === 0 && <p className="soft">{text('ledger_past_none')}</p>}
      <ul>
        {imports?.map(({ id, at, files, cases, records, rejected }) => (
          <li key={id} className="row">
            <span>{files.join(' ')}</span>
            <span className="faint">
              {tightTime(at)} {text('ledger_past_counts', cases, records, rejected)}
            </span>
            <span className="row-end">
              <Button size="small" loading={undoing === id} onClick={() => undo(id, files)}>
                {text('ledger_undo')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

let kept: ReturnType<typeof openDatabase> | undefined;

function database() {
  kept ??= openDatabase();
  return kept;
}
