// 数据与导入: lists in, what they would change, and what was imported.

import { Button } from 'antd';
import { Seal } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { usePolicy } from '../use-policy';
import { Backup } from './backup';
import { CasesByHand } from './cases-by-hand';
import { Exports } from './exports';
import { FiguresByHand } from './figures-by-hand';
import { PastImports } from './past-imports';
import { Presets } from './presets';
import { RunningImport } from './running-import';
import { saveFile, xlsxType } from './save-file';
import { useImport } from './use-import';
import './ledger-page.css';

export function LedgerPage() {
  const running = useImport();
  const saveTemplate = async () => {
    saveFile(text('ledger_template_file'), await running.worker().api.template(), xlsxType);
  };
  const closed = usePolicy()?.exportOff ?? false;
  const busy = running.state.step === 'reading' || running.state.step === 'applying';
  const away = busy || running.state.step === 'shown';
  return (
    <div className="frame alone">
      <header className="bar">
        <Seal size={24} />
        <h1>{text('ledger_title')}</h1>
        <span className="faint">{text('ledger_local')}</span>
        <span className="bar-end">
          <Button icon={<PageIcon name="download" size={14} />} disabled={busy} onClick={saveTemplate}>
            {text('ledger_template')}
          </Button>
          <Button href={chrome.runtime.getURL('dashboard.html')}>{text('ledger_dashboard')}</Button>
        </span>
      </header>
      <main className="content ledger">
        <div className="main-column">
          <RunningImport running={running} />
          {/* Out of sight, not taken away: its hundred boxes are slow to come and to go. */}
          <FiguresByHand hidden={away} />
          <CasesByHand hidden={away} />
        </div>
        <div className="side-column">
          <PastImports />
          <Exports closed={closed} />
          <Backup closed={closed} />
          <Presets />
        </div>
      </main>
    </div>
  );
}
