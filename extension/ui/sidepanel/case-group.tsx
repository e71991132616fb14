import type { Day } from '@core/case/day';
import { openCase } from '../../link/open-case';
import { copyNumber } from '../copy-number';
import { Icon } from '../icons';
import { tightDay, urgencyOf } from '../local-day';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { EntryRow } from './entry-row';
import { CaseProgress } from './progress-line';
import { WaivedRows } from './waived-rows';
import { marksOf } from './work-filter';
import type { WorkCase, WorkEntry } from './work-list';

interface CaseGroupProps {
  group: WorkCase;
  today: Day;
  open: boolean;
  toggle: () => void;
}

export function CaseGroup({ group, today, open, toggle }: CaseGroupProps) {
  const goTo = async ({ finding, facet }: WorkEntry) => {
    const opened = await openCase(group.caseNumber, finding, finding ? undefined : facet);
    if (opened === 'nowhere') await copyNumber(group.caseNumber);
  };
  return (
    <section className="sheet group">
      <h2>
        <button type="button" className="group-head" aria-expanded={open} onClick={toggle}>
          <span className="group-number">{group.caseNumber}</span>
          <Due group={group} today={today} />
          <span className="group-kind">
            <span className="faint">{[group.className, ...group.procedure].join(' · ')}</span>
            <Counts group={group} />
          </span>
        </button>
      </h2>
      {open && (
        <>
          <ul>
            {group.entries.map((entry) => (
              <EntryRow
                key={entry.finding ?? entry.facet}
                entry={entry}
                hasAddress={group.hasAddress}
                go={() => goTo(entry)}
              />
            ))}
          </ul>
          <p className="group-report faint">
            <a href={reportAddress(group.caseNumber)} target="_blank" rel="noopener">
              <PageIcon name="print" size={14} />
              {text('report_of_this_case')}
            </a>
          </p>
          <CaseProgress caseNumber={group.caseNumber} />
          {group.waived.length > 0 && <WaivedRows waived={group.waived} />}
          {group.fixedToday > 0 && (
            <p className="group-fixed faint">
              <span className="pass">
                <Icon name="pass" size={14} />
              </span>
              {text('worklist_fixed_today', group.fixedToday)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function reportAddress(caseNumber: string): string {
  return `report.html?case=${encodeURIComponent(caseNumber)}`;
}

function Due({ group: { closedOn, deadlineOn }, today }: { group: WorkCase; today: Day }) {
  if (closedOn) return <span className="due soft">{text('worklist_closed_on', tightDay(closedOn, today))}</span>;
  if (!deadlineOn) return <span className="due soft">{text('worklist_no_deadline')}</span>;
  const { left, tone } = urgencyOf(deadlineOn, today);
  const words =
    left > 0 ? text('worklist_days_left', left) : text(left < 0 ? 'worklist_overdue' : 'worklist_due_today', -left);
  return (
    <span className={`due ${tone}`} title={text('worklist_deadline', deadlineOn)}>
      <PageIcon name="clock" size={14} />
      {words}
    </span>
  );
}

function Counts({ group }: { group: WorkCase }) {
  return (
    <span className="counts">
      {marksOf(group).map(([mark, count]) => (
        <span key={mark} className={mark}>
          <Icon name={mark} size={12} />
          {text(`mark_${mark}`)} {count}
        </span>
      ))}
    </span>
  );
}
