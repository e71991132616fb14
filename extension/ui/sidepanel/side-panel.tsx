// 补录清单 in Chrome's side panel.

import { Button } from 'antd';
import { useDeferredValue, useState } from 'react';
import { Seal } from '../icons';
import { localDay } from '../local-day';
import { PageIcon } from '../page-icons';
import { TeachButton } from '../teach-button';
import { text } from '../text';
import { CaseGroups } from './case-groups';
import { AllRepaired, NothingFound, NothingSeen, StoreBlocked } from './empty-states';
import { Filters } from './filters';
import { MonthProgress } from './progress-line';
import { useWorkList, type WorkListState } from './use-work-list';
import { countMarks, everything, filterWorkList, type WorkFilter } from './work-filter';
import { isOnlyUnseen } from './work-list';
import './side-panel.css';

export function SidePanel() {
  const state = useWorkList();
  const [filter, setFilter] = useState<WorkFilter>(everything);
  const list = state && state !== 'blocked' ? state.list : [];
  const open = list.filter((c) => !isOnlyUnseen(c)).length;
  return (
    <div className="panel">
      <header className="panel-top">
        <div className="panel-title">
          <Seal size={22} />
          <h1>{text('worklist_title')}</h1>
          <PanelLinks />
        </div>
        <p className="faint" role="status">
          {open > 0 ? text('worklist_cases_open', open) : text('worklist_as_of', today())}
        </p>
        <MonthProgress today={today()} />
        <Filters filter={filter} counts={countMarks(list, filter)} change={setFilter} />
      </header>
      <main className="panel-body">
        <Body state={state} filter={filter} change={setFilter} />
      </main>
      <footer className="panel-foot faint">
        <PageIcon name="lock" size={14} />
        {text('worklist_local_only')}
      </footer>
    </div>
  );
}

interface BodyProps {
  state: ReturnType<typeof useWorkList>;
  filter: WorkFilter;
  change: (filter: WorkFilter) => void;
}

function Body({ state, filter, change }: BodyProps) {
  const wanted = useDeferredValue(filter);
  if (state === undefined) return null;
  if (state === 'blocked') return <StoreBlocked />;
  if (state.cases === 0) return <NothingSeen />;
  const shown = filterWorkList(state.list, wanted);
  if (isAllRepaired(state) && wanted.mark === 'all' && wanted.search === '') {
    return <AllRepaired state={state} see={() => change({ ...everything, mark: 'unseen' })} />;
  }
  if (shown.length === 0) return <NothingFound reset={() => change(everything)} />;
  return <CaseGroups key={filterKey(wanted)} list={shown} today={today()} allOpen={wanted.search !== ''} />;
}

function isAllRepaired(state: WorkListState): boolean {
  return state.list.every(isOnlyUnseen);
}

/** Groups start folded anew when another part of the list is asked for. */
function filterKey({ mark, facet, status, search }: WorkFilter): string {
  return [mark, facet, status, search].join('|');
}

function PanelLinks() {
  const dashboard = () => chrome.tabs.create({ url: chrome.runtime.getURL('dashboard.html') });
  const report = () => chrome.tabs.create({ url: chrome.runtime.getURL('report.html') });
  return (
    <span className="panel-links">
      <TeachButton type="text" bare />
      <Button type="text" aria-label={text('report_of_list_print')} icon={<PageIcon name="print" />} onClick={report} />
      <Button
        type="text"
        aria-label={text('worklist_dashboard')}
        icon={<PageIcon name="chart" />}
        onClick={dashboard}
      />
      <Button
        type="text"
        aria-label={text('worklist_options')}
        icon={<PageIcon name="gear" />}
        onClick={() => chrome.runtime.openOptionsPage()}
      />
    </span>
  );
}

function today(): string {
  return localDay(new Date());
}
