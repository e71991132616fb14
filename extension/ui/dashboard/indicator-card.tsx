import type { Card } from '@core/measure/card';
import { text } from '../text';
import { gapOf, makeUp, targetOf, titleOf, unitOf } from './card-words';
import { LightLabel } from './light-label';
import { sparkHeight, sparkOf, sparkWidth } from './spark';

/** Four lines: name and light, value, how it is made up, target and gap. */
export function IndicatorCard({ card, open }: { card: Card; open: () => void }) {
  const { value, unit } = card;
  const isRange = value.text.includes('\u2013');
  return (
    <button type="button" className="sheet card" onClick={open}>
      <span className="card-title">
        <span className="card-number">{card.number}</span>
        <span className="card-name">{titleOf(card)}</span>
        <LightLabel light={card.light} month={card.lightMonth} />
      </span>
      <span className={isRange ? 'card-value range' : 'card-value'}>
        {value.text}
        <small>{unitOf(unit, value)}</small>
        <span className="card-made">{makeUp(unit, value)}</span>
      </span>
      <Sparkline card={card} />
      <span className="card-target">
        {targetOf(card)}
        {card.targetDerived && <span className="derived">{text('dashboard_derived')}</span>}
        <b>{gapOf(card)}</b>
      </span>
    </button>
  );
}

/** The text of the card already says what it shows. */
function Sparkline({ card }: { card: Card }) {
  const { line, target, interval, last } = sparkOf(card.trend);
  return (
    <svg className="spark" width={sparkWidth} height={sparkHeight} aria-hidden="true" fill="none">
      <path d={target} stroke="var(--line-strong)" strokeWidth="1.3" strokeDasharray="3 2" />
      <path d={line} stroke="var(--brand)" strokeWidth="1.7" strokeLinejoin="round" />
      <path d={interval} stroke="var(--brand)" strokeWidth="1.7" />
      {last && <circle cx={last.x} cy={last.y} r="2.8" fill="var(--brand)" />}
    </svg>
  );
}
