import { StateLabel } from '../icons';
import { text } from '../text';
import type { Report } from './report';

/** What is open, what was explained, what could not be looked at: in every report. */
export function Summary({ report: { cases, counts } }: { report: Report }) {
  return (
    <ul className="counts" aria-label={text('report_counts')}>
      <li>{text('report_cases', cases.length)}</li>
      {(['wrong', 'missing', 'doubt', 'unseen'] as const).map((state) => (
        <li key={state}>
          <StateLabel state={state} count={counts[state]} size={14} />
        </li>
      ))}
      <li>{text('report_waived', counts.waived)}</li>
    </ul>
  );
}
