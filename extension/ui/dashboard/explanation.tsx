import type { Card } from '@core/measure/card';
import { text } from '../text';

/** 怎么算的: each part with its sentence, and what the manual left open. */
export function Explanation({ card: { explanation, value } }: { card: Card }) {
  const exact = value.exact.low ?? value.exact.high;
  return (
    <section className="sheet section">
      <h3>{text('dashboard_how_counted')}</h3>
      <dl className="parts">
        {explanation.parts.map((part) => (
          // In the words of the manual, whatever the language of the interface.
          <div key={part.name} lang="zh-CN">
            <dt>{part.name}</dt>
            <dd>{part.text}</dd>
          </div>
        ))}
        {exact && (
          <div>
            <dt>{text('dashboard_exact')}</dt>
            <dd>{exactWords(value.exact)}</dd>
          </div>
        )}
      </dl>
      {explanation.derived.map((line) => (
        <p key={line} className="soft">
          <span className="derived">{text('dashboard_derived')}</span>
          <span lang="zh-CN">{line}</span>
        </p>
      ))}
    </section>
  );
}

function exactWords({ low, high }: Card['value']['exact']): string {
  return low === high ? (low ?? '') : text('dashboard_between', low ?? '\u2014', high ?? '\u2014');
}
