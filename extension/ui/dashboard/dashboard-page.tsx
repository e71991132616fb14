// 我的指标.

import type { Day } from '@core/case/day';
import type { Figures } from '@core/check/figures';
import { useState } from 'react';
import { Seal } from '../icons';
import { localDay, tightTime } from '../local-day';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { usePolicy } from '../use-policy';
import { AsOfPicker } from './as-of-picker';
import { chapterTitlesOf, manualTitleOf } from './card-words';
import { chaptersOf } from './chapters';
import { ClassSelect } from './class-select';
import { FirstRun } from './first-run';
import { LightIcon } from './light-label';
import { Overview } from './overview';
import type { DashboardPlace } from './place';
import { PrintStamp } from './print-stamp';
import { useFigures } from './use-figures';
import { useIndicatorPage } from './use-indicator-page';
import { usePlace } from './use-place';
import './dashboard-page.css';
import './print.css';

/** `first`: figures kept of the place that the address bar names. */
export function DashboardPage({ first }: { first?: Figures }) {
  const [today] = useState(() => localDay(new Date()));
  const [place, go] = usePlace(today);
  const closed = usePolicy()?.exportOff ?? false;
  const { figures, computing, failed } = useFigures(place.asOf, place.caseClass, first);
  return (
    <div className="frame">
      <header className="bar">
        <Seal size={24} />
        <h1>{text('dashboard_title')}</h1>
        <AsOfPicker asOf={place.asOf} today={today} change={(asOf) => go({ asOf })} />
        <ClassSelect caseClass={place.caseClass} change={(caseClass) => go({ caseClass })} />
        {figures && (
          <span className="faint">{text('dashboard_manual', manualTitleOf(figures), figures.cards.length)}</span>
        )}
        <span className="faint" role="status">
          {computing && computingWords(place.asOf, figures?.asOf)}
        </span>
        <span className="bar-end">
          {figures && <Whose judges={figures.judges} />}
          <button type="button" className="button" disabled={closed} onClick={() => print()}>
            <PageIcon name="print" size={14} />
            {text('dashboard_print')}
          </button>
          {closed && <span className="faint">{text('export_closed')}</span>}
        </span>
      </header>
      <Navigation figures={figures} place={place} go={go} />
      <main className="content">
        {figures && <PrintStamp figures={figures} />}
        {failed && <Failed />}
        {figures && !failed && <Body figures={figures} place={place} go={go} />}
      </main>
    </div>
  );
}

/** Figures of another day are shown until those of the day asked for are counted: it is said. */
function computingWords(asked: Day, shown = asked): string {
  return shown === asked ? text('dashboard_computing') : text('dashboard_computing_from', shown);
}

function Failed() {
  return (
    <section className="sheet first-run" role="alert">
      <h2>{text('dashboard_failed')}</h2>
      <p className="soft">{text('dashboard_failed_why')}</p>
    </section>
  );
}

type Go = (next: Partial<DashboardPlace>) => void;

function Body({ figures, place, go }: { figures: Figures; place: DashboardPlace; go: Go }) {
  const card = figures.cards.find(({ id }) => id === place.indicator);
  const { IndicatorPage } = useIndicatorPage(card !== undefined);
  if (figures.cases === 0) return <FirstRun />;
  if (card) return IndicatorPage && <IndicatorPage card={card} figures={figures} place={place} go={go} />;
  return <Overview figures={figures} chapter={place.chapter} open={(indicator) => go({ indicator })} />;
}

/** Whose cases count; without own names it is said that all do. */
function Whose({ judges }: { judges: string[] }) {
  return (
    <button
      type="button"
      className="button bare"
      onClick={() => chrome.runtime.openOptionsPage()}
      title={text('dashboard_whose_change')}
    >
      <PageIcon name="user" size={14} />
      {judges.length > 0 ? judges.join(text('dashboard_and')) : text('dashboard_all_cases')}
    </button>
  );
}

function Navigation({ figures, place, go }: { figures?: Figures; place: DashboardPlace; go: Go }) {
  const home = !place.indicator && !place.chapter;
  const opened = figures?.cards.find(({ id }) => id === place.indicator)?.chapter ?? place.chapter;
  return (
    <nav className="nav" aria-label={text('dashboard_title')}>
      <button
        type="button"
        aria-current={home || undefined}
        onClick={() => go({ indicator: undefined, chapter: undefined })}
      >
        {text('dashboard_overview')}
      </button>
      <hr />
      {figures &&
        chaptersOf(chapterTitlesOf(figures), figures.cards).map((c) => (
          <button
            type="button"
            key={c.number}
            aria-current={opened === c.number || undefined}
            onClick={() => go({ indicator: undefined, chapter: c.number })}
          >
            {text('dashboard_chapter_short', text(`dashboard_numeral_${c.number}`), c.title)}
            {c.missed > 0 && (
              <span className="nav-count wrong">
                <LightIcon light="missed" size={13} />
                <span className="hidden-text">{text('dashboard_light_missed')}</span>
                {c.missed}
              </span>
            )}
            {c.shown.length === 0 && <span className="nav-count faint">{text('dashboard_none_here')}</span>}
          </button>
        ))}
      <hr />
      <button type="button" onClick={openWorkList}>
        {text('dashboard_work_list')}
      </button>
      <button type="button" onClick={() => location.assign(chrome.runtime.getURL('ledger.html'))}>
        {text('ledger_title')}
      </button>
      <button type="button" onClick={() => chrome.runtime.openOptionsPage()}>
        {text('dashboard_options')}
      </button>
      <div className="nav-end faint">
        {figures?.seenAt && <p>{text('dashboard_seen_at', tightTime(figures.seenAt))}</p>}
        {figures && <p>{text('dashboard_cases_known', figures.cases)}</p>}
        <p>
          <PageIcon name="lock" size={14} />
          {text('dashboard_local_only')}
        </p>
      </div>
    </nav>
  );
}

async function openWorkList(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}
