// Backup and restore.

import type { Restorable } from '@core/check/restore';
import { App, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { layOutMaps } from '../../link/site-maps';
import { startWorker } from '../../link/worker';
import { tightTime } from '../local-day';
import { text } from '../text';
import { saveFile } from './save-file';

export function Backup({ closed }: { closed: boolean }) {
  const [passphrase, setPassphrase] = useState('');
  const saveBackup = async () => {
    const bytes = new TextEncoder().encode(await startWorker().backup(passphrase || undefined));
    saveFile(text('ledger_backup_file'), bytes, 'application/json');
  };
  return (
    <section className="sheet backup">
      <h2>{text('ledger_backup')}</h2>
      <p className="faint">{text(closed ? 'export_closed' : 'ledger_backup_hint')}</p>
      <Input.Password
        size="small"
        value={passphrase}
        autoComplete="new-password"
        aria-label={text('ledger_passphrase')}
        placeholder={text('ledger_passphrase')}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <div className="actions">
        <Button size="small" disabled={closed} onClick={saveBackup}>
          {text('ledger_backup_do')}
        </Button>
        <RestoreButton passphrase={passphrase} />
      </div>
    </section>
  );
}

function RestoreButton({ passphrase }: { passphrase: string }) {
  const input = useRef<HTMLInputElement>(null);
  const { modal, message } = App.useApp();
  const open = async (file: File) => {
    const content = await file.text();
    const found = await startWorker().restorable(content, passphrase || undefined);
    if (typeof found === 'string') {
      message.warning(text(`ledger_restore_${found}`), 8);
      return;
    }
    const restore = async (how: 'merge' | 'replace') => {
      await startWorker().restore(content, how, passphrase || undefined);
      await layOutMaps();
      message.success(text('ledger_restored'));
    };
    const asked = modal.confirm({
      title: text('ledger_restore_question'),
      content: restorableWords(found),
      icon: null,
      footer: () => (
        <div className="actions">
          <Button type="primary" onClick={() => restore('merge').finally(asked.destroy)}>
            {text('ledger_merge')}
          </Button>
          <Button danger onClick={() => restore('replace').finally(asked.destroy)}>
            {text('ledger_replace')}
          </Button>
          <Button onClick={asked.destroy}>{text('ledger_cancel')}</Button>
        </div>
      ),
    });
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {text('ledger_restore')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={text('ledger_restore')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void open(file);
        }}
      />
    </>
  );
}

function restorableWords({ at, cases, imports, waivers, ownKey }: Restorable): string {
  const counts = text('ledger_restore_counts', tightTime(at), cases, imports, waivers);
  return ownKey ? counts : `${counts} ${text('ledger_restore_other_key')}`;
}
