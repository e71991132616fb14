// The report of a case (?case=案号) or of the work list: on the screen as it will lie on A4.

import { Button } from 'antd';
import { startImportWorker } from '../../link/import-worker';
import { csvType, saveFile, xlsxType } from '../ledger/save-file';
import { localDay } from '../local-day';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { usePolicy } from '../use-policy';
import { CaseSection } from './case-section';
import { ProgressTable } from './progress-table';
import type { Report } from './report';
import { reportCsvSheets, reportSheets } from './report-file';
import { madeWords, Stamp } from './stamp';
import { Summary } from './summary';
import { UnchangeableList } from './unchangeable-list';
import { useReport } from './use-report';
import './report-page.css';

export function ReportPage() {
  const only = new URLSearchParams(location.search).get('case') ?? undefined;
  const report = useReport(only);
  const closed = usePolicy()?.exportOff ?? false;
  if (report === undefined) return null;
  return (
    <div className="report">
      <nav className="report-tools" aria-label={text('report_tools')}>
        <Button type="primary" icon={<PageIcon name="print" size={14} />} disabled={closed} onClick={() => print()}>
          {text('report_print')}
        </Button>
        {report !== 'blocked' && (
          <>
            <Button
              icon={<PageIcon name="download" size={14} />}
              disabled={closed}
              onClick={() => download(report, only, 'xlsx')}
            >
              {text('report_download')}
            </Button>
            <Button disabled={closed} onClick={() => download(report, only, 'csv')}>
              {text('report_download_csv')}
            </Button>
          </>
        )}
        {closed && <span>{text('export_closed')}</span>}
        {only !== undefined && <Button href="report.html">{text('report_of_all')}</Button>}
      </nav>
      <main className="paper">
        <header>
          <h1>{text(only === undefined ? 'report_of_list_title' : 'report_of_case_title')}</h1>
          {only !== undefined && <p>{only}</p>}
          <Stamp />
        </header>
        {report === 'blocked' ? <p>{text('worklist_blocked')}</p> : <Body report={report} only={only} />}
      </main>
    </div>
  );
}

function Body({ report, only }: { report: Report; only: string | undefined }) {
  if (report.cases.length === 0) return <p>{text(only === undefined ? 'report_nothing' : 'report_unknown_case')}</p>;
  return (
    <>
      <Summary report={report} />
      <ProgressTable progress={report.progress} months={report.months} />
      {report.cases.map((one) => (
        <CaseSection key={one.caseNumber} one={one} />
      ))}
      <UnchangeableList rows={report.unchangeable} />
    </>
  );
}

async function download(report: Report, only: string | undefined, type: 'xlsx' | 'csv'): Promise<void> {
  const file = text('report_file', only ?? text('report_of_list_title'), localDay(new Date()), type);
  const sheets = type === 'xlsx' ? reportSheets(report) : reportCsvSheets(report, madeWords(new Date()));
  const worker = startImportWorker();
  try {
    saveFile(file, await worker.api.write(sheets, type), type === 'xlsx' ? xlsxType : csvType);
  } finally {
    worker.end();
  }
}
