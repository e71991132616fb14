// Lists that stand open in the court's own pages.

import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { type CourtTab, collectTab, courtTabs } from '../../link/collect-tab';
import { text } from '../text';

export function CollectArea({ read }: { read(files: File[]): void }) {
  const [tabs, setTabs] = useState<CourtTab[]>([]);
  const [told, setTold] = useState<string>();
  const [busy, setBusy] = useState<number>();
  useEffect(() => {
    const look = () => void courtTabs().then(setTabs);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const collect = async (tab: CourtTab, allPages: boolean) => {
    setBusy(tab.id);
    setTold(undefined);
    try {
      const files = await collectTab(tab, allPages);
      if (files.length > 0) read(files);
      else setTold(text('ledger_collect_nothing'));
    } catch (cause) {
      console.warn('caselint: page not collected', cause instanceof Error ? cause.name : 'unknown');
      setTold(text('ledger_collect_failed'));
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <section className="sheet collect">
      <h2>{text('ledger_collect')}</h2>
      <p className="faint">{text(tabs.length === 0 ? 'ledger_collect_no_tab' : 'ledger_collect_hint')}</p>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id} className="row">
            <span className="samples">{tab.address}</span>
            <span className="row-end">
              <Button size="small" loading={busy === tab.id} onClick={() => collect(tab, false)}>
                {text('ledger_collect_page')}
              </Button>
              <Button size="small" disabled={busy !== undefined} onClick={() => collect(tab, true)}>
                {text('ledger_collect_all')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className="doubt" role="status">
        {told}
      </p>
    </section>
  );
}
