// Tables out: the ledger, which comes in again, and the work list and the indicators, to read elsewhere.

import type { OutSheet } from '@core/tables/out-sheet';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { startImportWorker } from '../../link/import-worker';
import { startWorker } from '../../link/worker';
import { localDay } from '../local-day';
import { buildReport } from '../report/report';
import { workListSheet } from '../report/report-file';
import { readRows } from '../report/use-report';
import { text } from '../text';
import { indicatorsSheet, type Stamp, stampSheet } from './out-sheets';
import { csvType, saveFile, xlsxType } from './save-file';

type FileType = 'xlsx' | 'csv';

export function Exports({ closed }: { closed: boolean }) {
  const [asOf, setAsOf] = useState(() => localDay(new Date()));
  const [blocked, setBlocked] = useState(false);
  const saveLedger = async () => saveFile(text('ledger_export_file'), await startWorker().exportLedger(), xlsxType);
  return (
    <section className="sheet exports">
      <h2>{text('ledger_exports')}</h2>
      <p className="faint">{text(closed ? 'export_closed' : 'ledger_exports_hint')}</p>
      <dl>
        <dt>{text('ledger_export_ledger')}</dt>
        <dd>
          <Button size="small" disabled={closed} onClick={saveLedger}>
            {text('ledger_export')}
          </Button>
        </dd>
        <dt>{text('ledger_export_work')}</dt>
        <Choice
          name={text('ledger_export_work')}
          closed={closed}
          save={async (type) => setBlocked(!(await saveWorkList(type)))}
        />
        <dt>
          {text('ledger_export_indicators')}
          <Input
            size="small"
            type="date"
            aria-label={text('ledger_export_as_of')}
            value={asOf}
            onChange={({ target }) => target.value && setAsOf(target.value)}
          />
        </dt>
        <Choice name={text('ledger_export_indicators')} closed={closed} save={(type) => saveIndicators(asOf, type)} />
      </dl>
      <p className="doubt" role="status">
        {blocked && text('ledger_export_blocked')}
      </p>
    </section>
  );
}

interface ChoiceProps {
  name: string;
  closed: boolean;
  save(type: FileType): Promise<void>;
}

function Choice({ name, closed, save }: ChoiceProps) {
  return (
    <dd>
      {(['xlsx', 'csv'] as const).map((type) => (
        <Button key={type} size="small" disabled={closed} aria-label={`${name} ${type}`} onClick={() => save(type)}>
          {type === 'xlsx' ? 'xlsx' : 'CSV'}
        </Button>
      ))}
    </dd>
  );
}

/** False where the browser refuses the store. */
async function saveWorkList(type: FileType): Promise<boolean> {
  const rows = await readRows(undefined);
  if (rows === 'blocked') return false;
  await save(text('ledger_export_work_file'), [workListSheet(buildReport(rows)), stampSheet(stampNow())], type);
  return true;
}

async function saveIndicators(asOf: string, type: FileType): Promise<void> {
  const figures = await startWorker().figures(asOf);
  const sheets = [indicatorsSheet(figures), stampSheet(stampNow(), figures)];
  await save(text('ledger_export_indicators_file', asOf), sheets, type);
}

function stampNow(): Stamp {
  const now = new Date();
  const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return { at: `${localDay(now)} ${clock}`, version: chrome.runtime.getManifest().version };
}

/** Written in a worker of its own, so that long tables do not hold up the page. The name tells time and version: CSV has no second sheet. */
async function save(name: string, sheets: OutSheet[], type: FileType): Promise<void> {
  const worker = startImportWorker();
  try {
    const { at, version } = stampNow();
    const bytes = await worker.api.write(sheets, type);
    const file = text('ledger_export_named', name, at.replace(':', ''), version);
    saveFile(`${file}.${type}`, bytes, type === 'xlsx' ? xlsxType : csvType);
  } finally {
    worker.end();
  }
}
