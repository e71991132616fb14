// Two weeks of what falls due, a column a day.

import { shortCaseNumber } from '@core/case/case-number';
import { addDays, type Day, dayNumber } from '@core/case/day';
import type { Due, DueKind } from '@core/check/dues';
import type { Figures } from '@core/check/figures';
import { PageIcon, type PageIconName } from '../page-icons';
import { text } from '../text';

const icons: Record<DueKind, PageIconName> = {
  deadline: 'clock',
  hearing: 'calendar',
  limit: 'clock',
  old: 'clock',
  payment: 'clock',
  floor: 'rank',
  zero: 'clock',
};

const days = 14;

export function DueCalendar({ figures: { asOf, dues, overdue } }: { figures: Figures }) {
  const columns = Array.from({ length: days }, (_, index) => addDays(asOf, index));
  return (
    <section className="sheet calendar" aria-label={text('dashboard_calendar_label')}>
      <div className="calendar-head">
        <b>{text('dashboard_calendar')}</b>
        {overdue.length > 0 && (
          <span className="wrong" title={numbersOf(overdue)}>
            {text('dashboard_overdue', overdue.length)}
          </span>
        )}
      </div>
      {columns.map((day) => (
        <DayColumn key={day} day={day} isToday={day === asOf} dues={dues.filter(({ on }) => on === day)} />
      ))}
    </section>
  );
}

function DayColumn({ day, isToday, dues }: { day: Day; isToday: boolean; dues: Due[] }) {
  // 1970-01-01 was a Thursday.
  const weekday = (dayNumber(day) + 4) % 7;
  const isWeekend = weekday === 0 || weekday === 6;
  const [, month, date] = day.split('-').map(Number);
  return (
    <div className={`day${isToday ? ' today' : isWeekend ? ' weekend' : ''}`}>
      <p className="day-name">
        {month}-{date} {text(`dashboard_weekday_${weekday}`)}
      </p>
      {isToday && <p>{text('dashboard_today')}</p>}
      {dues.map((due) => (
        <p key={`${due.kind} ${due.amount}`} className="due-line" title={numbersOf(due.cases)}>
          <PageIcon name={icons[due.kind]} size={12} />
          <span>{dueWords(due)}</span>
        </p>
      ))}
    </div>
  );
}

/** More than a person reads in a tooltip are only counted: a whole court has thousands. */
const mostNamed = 20;

function numbersOf(cases: readonly string[]): string {
  const named = cases.slice(0, mostNamed).map(shortCaseNumber).join(text('dashboard_and'));
  return cases.length > mostNamed ? named + text('dashboard_if_more', cases.length - mostNamed) : named;
}

function dueWords({ kind, cases, amount }: Due): string {
  return text(`dashboard_due_${kind}`, kind === 'floor' ? (amount ?? '') : cases.length, amount ?? '');
}
