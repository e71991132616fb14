// 隐私: what is kept on this computer, and the way to be rid of it.

import { openDatabase } from '@core/store/database';
import { everyRow } from '@core/store/shelves';
import { App, Button } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { layOutMaps } from '../../link/site-maps';
import { startWorker } from '../../link/worker';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { Section } from './section';

interface Kept {
  cases: number;
  findings: number;
  waivers: number;
  bytes?: number;
}

export function Privacy() {
  const kept = useLiveQuery(countKept);
  return (
    <Section id="privacy" title={text('options_privacy')} hint={text('options_privacy_hint')}>
      <ul className="rows">
        <li className="row">{text('options_kept_derived')}</li>
        <li className="row">{text('options_never_kept')}</li>
        <li className="row">{text('options_no_network')}</li>
        <li className="row">
          <span aria-live="polite">{kept && keptWords(kept)}</span>
          <span className="row-end">
            <WipeButton />
          </span>
        </li>
      </ul>
    </Section>
  );
}

function WipeButton() {
  const { modal, message } = App.useApp();
  const ask = () =>
    modal.confirm({
      title: text('options_wipe_question'),
      content: text('options_wipe_what'),
      icon: null,
      okText: text('options_wipe_do'),
      okButtonProps: { danger: true },
      cancelText: text('options_wipe_cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: async () => {
        await startWorker().wipe();
        await layOutMaps();
        // What the pages remember beside the store: the last figures, chart or table.
        localStorage.clear();
        message.success(text('options_wiped'));
      },
    });
  return (
    <Button size="small" danger icon={<PageIcon name="trash" size={14} />} onClick={ask}>
      {text('options_wipe')}
    </Button>
  );
}

async function countKept(): Promise<Kept | undefined> {
  const db = openDatabase();
  try {
    const [cases, findings, waivers] = await Promise.all([
      everyRow(db, 'cases'),
      everyRow(db, 'findings'),
      db.waivers.count(),
    ]);
    return { cases: cases.length, findings: findings.length, waivers, bytes: await bytesUsed() };
  } catch (cause) {
    console.warn('caselint: the store cannot be counted', cause instanceof Error ? cause.name : 'unknown');
    return undefined;
  } finally {
    db.close();
  }
}

async function bytesUsed(): Promise<number | undefined> {
  return (await navigator.storage.estimate()).usage;
}

function keptWords({ cases, findings, waivers, bytes }: Kept): string {
  const counts = text('options_kept_counts', cases, findings, waivers);
  return bytes === undefined ? counts : counts + text('options_kept_size', (bytes / 1e6).toFixed(1));
}
