import type { Question } from '../../link/overlay-link';
import { text, textIfAny } from '../text';

/** What closing now and closing repaired do to the judge's own figures. */
export function Effects({ effects }: { effects: NonNullable<Question['effects']> }) {
  if (effects.length === 0) return null;
  return (
    <div className="effects">
      {effects.map(({ indicator, now, repaired, target }) => (
        <section className="effect" key={indicator}>
          <h3>
            <span>{text('overlay_indicator', indicator)}</span>
            <span>{textIfAny(`guard_indicator_${indicator}`)}</span>
            <span>{text('guard_target', target)}</span>
          </h3>
          <dl>
            <div>
              <dt>{text('guard_close_now')}</dt>
              <dd>{now}</dd>
            </div>
            <div>
              <dt>{text('guard_close_repaired')}</dt>
              <dd>{repaired}</dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}
