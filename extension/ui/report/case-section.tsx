import { StateLabel } from '../icons';
import { text } from '../text';
import { EntriesHead } from './entries-head';
import { dayOf, entryName, reasonWords, scopeWords } from './entry-words';
import type { ReportCase, ReportEntry } from './report';

export function CaseSection({ one }: { one: ReportCase }) {
  return (
    <section className="report-section">
      <h2>
        {one.caseNumber} <small>{caseWords(one)}</small>
      </h2>
      {one.open.length > 0 && <OpenTable entries={one.open} />}
      {one.unseen.length > 0 && (
        <p>
          <StateLabel state="unseen" size={14} />{' '}
          {one.unseen.map((facet) => text(`facet_${facet}`)).join(text('worklist_and'))}
        </p>
      )}
      {one.open.length + one.unseen.length === 0 && <p>{text('report_nothing_open')}</p>}
      <Waived one={one} />
      {one.closings.map(({ id, at, reason, note, findings }) => (
        <p key={id}>
          {text('report_closed_anyway', dayOf(at), findings.length, reasonWords(reason))}
          {note && <span>{text('report_note', note)}</span>}
        </p>
      ))}
    </section>
  );
}

function OpenTable({ entries }: { entries: ReportEntry[] }) {
  return (
    <table className="entries">
      <EntriesHead columns={['mark', 'entry', 'who', 'what', 'note', 'since']} />
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <StateLabel state={entry.mark} size={13} />
            </td>
            <td>{entryName(entry)}</td>
            <td>{entry.who}</td>
            <td>
              {entry.message}
              {entry.repair && <span className="small block">{entry.repair}</span>}
            </td>
            <td>{entry.note}</td>
            <td className="day">{dayOf(entry.firstSeenAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Waived({ one: { waived } }: { one: ReportCase }) {
  if (waived.length === 0) return null;
  return (
    <>
      <h3>{text('report_waived', waived.length)}</h3>
      <ul className="waived">
        {waived.map(({ id, waiver, note, who, message, ...entry }) => (
          <li key={id}>
            {[entryName(entry), who].filter(Boolean).join(' ')}
            {text('fix_colon')}
            {message}
            {waiver && (
              <span className="small block">
                {[
                  reasonWords(waiver.reason),
                  scopeWords(waiver),
                  dayOf(waiver.at),
                  waiver.expiresOn && text('waiver_until', waiver.expiresOn),
                  waiver.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
            {note && <span className="small block">{text('note_said', note)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function caseWords({ className, judge, deadlineOn, closedOn }: ReportCase): string {
  const days = closedOn ? text('report_closed_on', closedOn) : deadlineOn && text('report_deadline_on', deadlineOn);
  return [className, judge, days].filter(Boolean).join(' · ');
}
