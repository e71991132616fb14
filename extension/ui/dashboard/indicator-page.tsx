// One indicator opened: its value, how it is counted, its months, and the cases behind it.

import type { Figures } from '@core/check/figures';
import type { Card } from '@core/measure/card';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { Theme } from '../theme';
import { chapterTitlesOf, gapOf, makeUp, targetOf, titleOf, unitOf } from './card-words';
import { neighboursOf } from './chapters';
import { DrillLists } from './drill-lists';
import { Explanation } from './explanation';
import { LightLabel } from './light-label';
import type { DashboardPlace } from './place';
import { Trend } from './trend';
import { WhatIf } from './what-if';
import './indicator-page.css';

interface IndicatorPageProps {
  card: Card;
  figures: Figures;
  place: DashboardPlace;
  go: (next: Partial<DashboardPlace>) => void;
}

export function IndicatorPage({ card, figures, place, go }: IndicatorPageProps) {
  const { before, after } = neighboursOf(figures.cards, card.id);
  const open = (to: Card) => go({ indicator: to.id, second: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another indicator begins at its top.
  useEffect(() => {
    document.querySelector('main')?.scrollTo({ top: 0 });
  }, [card.id]);
  return (
    <Theme>
      <div className="crumbs">
        <Button type="link" onClick={() => go({ indicator: undefined, second: undefined, chapter: undefined })}>
          <PageIcon name="left" size={14} />
          {text('dashboard_overview')}
        </Button>
        <span className="soft">/ {chapterTitlesOf(figures)[card.chapter as keyof Figures['chapters']]} /</span>
        <h2>
          {card.number} {titleOf(card)}
        </h2>
        <span className="crumbs-end">
          {before && (
            <Button size="small" onClick={() => open(before)}>
              <PageIcon name="left" size={12} />
              {before.number} {titleOf(before)}
            </Button>
          )}
          {after && (
            <Button size="small" onClick={() => open(after)}>
              {after.number} {titleOf(after)}
              <Icon name="right" size={12} />
            </Button>
          )}
        </span>
      </div>
      <div className="indicator">
        <div className="indicator-main">
          <Standing card={card} />
          <Explanation card={card} />
          <Trend card={card} asOf={figures.asOf} caseClass={place.caseClass} />
          <WhatIf
            key={`${card.id} ${place.second ?? ''}`}
            card={card}
            asOf={figures.asOf}
            second={place.second}
            caseClass={place.caseClass}
          />
          <Advice card={card} />
        </div>
        <DrillLists key={card.id} card={card} asOf={figures.asOf} place={place} go={go} />
      </div>
    </Theme>
  );
}

function Standing({ card }: { card: Card }) {
  return (
    <section className="sheet standing">
      <div>
        <p className="standing-value">
          {card.value.text}
          <small>{unitOf(card.unit, card.value)}</small>
        </p>
        <p className="soft">{makeUp(card.unit, card.value)}</p>
        {card.value.missing.length > 0 && (
          <p className="missing">{text('dashboard_figures_missing', card.value.missing.join(text('dashboard_and')))}</p>
        )}
      </div>
      <dl>
        <dt>{targetOf(card) || text('dashboard_no_target')}</dt>
        <dd>
          <LightLabel light={card.light} month={card.lightMonth} /> <b>{gapOf(card)}</b>
          {card.targetDerived && <span className="derived">{text('dashboard_derived')}</span>}
        </dd>
        {card.seconds.map((second) => (
          <SecondValue key={second.key} second={second} />
        ))}
      </dl>
    </section>
  );
}

function SecondValue({ second }: { second: Card['seconds'][number] }) {
  return (
    <>
      <dt>{titleOf(second)}</dt>
      <dd>
        {second.value.text} {unitOf(second.unit, second.value)}{' '}
        <span className="faint">{makeUp(second.unit, second.value)}</span> {targetOf(second)}
      </dd>
    </>
  );
}

/** How to improve, and what the manual asks for beside the number. */
function Advice({ card: { advice, checklist } }: { card: Card }) {
  if (advice.length + checklist.length === 0) return null;
  return (
    <section className="sheet section">
      <h3>{text('dashboard_advice')}</h3>
      <ul className="bullets">
        {[...advice, ...checklist].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
