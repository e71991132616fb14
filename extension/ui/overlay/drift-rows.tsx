import type { DriftView } from '@core/view';
import { driftText } from '../drift-text';
import { Icon } from '../icons';
import { text } from '../text';

/** So many are named; a page that was rebuilt loses them all at once. */
const most = 4;

/** 映射失效: what the site map speaks of and the page no longer has is unseen, and said to be so. */
export function DriftRows({ drift }: { drift: DriftView[] }) {
  const colour = { color: 'var(--unseen)' };
  const rest = drift.length - most;
  return (
    <section className="drift" aria-label={text('drift_title')}>
      <span className="row-icon" style={colour}>
        <Icon name="unseen" />
      </span>
      <div>
        <h3 className="row-head">
          <span style={{ ...colour, fontWeight: 600 }}>{text('drift_title')}</span>
          <span style={{ fontWeight: 600 }}>{text('drift_count', drift.length)}</span>
        </h3>
        <ul>
          {drift.slice(0, most).map((one) => (
            <li key={JSON.stringify(one)}>{driftText(one)}</li>
          ))}
          {rest > 0 && <li>{text('drift_more', rest)}</li>}
        </ul>
        <p className="row-why">{text('drift_why')}</p>
      </div>
    </section>
  );
}
