// 系统无法修改的信息 (manual 14④): what was closed or explained with the reason 系统里改不了, for the 审管办.

import { text } from '../text';
import { EntriesHead } from './entries-head';
import { dayOf, entryName } from './entry-words';
import type { Unchangeable } from './report';

export function UnchangeableList({ rows }: { rows: Unchangeable[] }) {
  return (
    <section className="report-section">
      <h2>
        {text('report_unchangeable')} <small>{text('report_unchangeable_basis')}</small>
      </h2>
      {rows.length === 0 ? (
        <p>{text('report_unchangeable_none')}</p>
      ) : (
        <table className="entries">
          <EntriesHead columns={['case', 'entry', 'who', 'what', 'by', 'note']} />
          <tbody>
            {rows.map(({ caseNumber, entry, at, by, note }) => (
              <tr key={entry.id}>
                <td className="number">{caseNumber}</td>
                <td>{entryName(entry)}</td>
                <td>{entry.who}</td>
                <td>{entry.message}</td>
                <td>{text(`report_by_${by}`, dayOf(at))}</td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
