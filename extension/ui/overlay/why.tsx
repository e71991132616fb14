import type { ShownFinding } from '@core/view';
import { indicatorsText } from './words';

/** The second line of a finding; the indicators break as a whole. */
export function Why({ finding }: { finding: ShownFinding }) {
  const indicators = indicatorsText(finding.indicators);
  return (
    <p className="row-why">
      {finding.message}
      {indicators && (
        <>
          {' · '}
          <span className="whole">{indicators}</span>
        </>
      )}
    </p>
  );
}
