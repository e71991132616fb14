// 修补前后: how many there were, how many were repaired, came new and remain.

import type { Progress } from '@core/check/progress';
import { rateWords } from '../progress-words';
import { text } from '../text';

interface Props {
  progress: Progress;
  /** Newest first. */
  months: [string, Progress][];
}

export function ProgressTable({ progress, months }: Props) {
  return (
    <section className="report-section">
      <h2>{text('report_progress')}</h2>
      <table>
        <thead>
          <tr>
            {['period', 'total', 'fixed', 'added', 'remaining', 'rate'].map((column) => (
              <th key={column} scope="col">
                {text(`report_progress_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line period={text('report_progress_all')} progress={progress} />
          {months.map(([month, one]) => (
            <Line key={month} period={month} progress={one} />
          ))}
        </tbody>
      </table>
      <p className="small">{text('report_progress_hint')}</p>
    </section>
  );
}

function Line({ period, progress: { total, fixed, added, remaining, rate } }: { period: string; progress: Progress }) {
  return (
    <tr>
      <th scope="row">{period}</th>
      <td>{total}</td>
      <td>{fixed}</td>
      <td>{added}</td>
      <td>{remaining}</td>
      <td>{rateWords(rate)}</td>
    </tr>
  );
}
