import type { Figures } from '@core/check/figures';
import type { Card } from '@core/measure/card';
import { useEffect } from 'react';
import { text } from '../text';
import { chapterTitlesOf, titleOf } from './card-words';
import { chaptersOf } from './chapters';
import { DueCalendar } from './due-calendar';
import { IndicatorCard } from './indicator-card';
import { LightCount, lightOrder } from './light-label';
import { TaskList } from './task-list';
import './overview.css';

interface OverviewProps {
  figures: Figures;
  chapter?: number;
  open: (indicator: string) => void;
}

export function Overview({ figures, chapter, open }: OverviewProps) {
  useEffect(() => {
    if (chapter) document.getElementById(`chapter-${chapter}`)?.scrollIntoView({ block: 'start' });
    else document.querySelector('main')?.scrollTo({ top: 0 });
  }, [chapter]);
  return (
    <>
      <div className="overview-head">
        <h2>{text('dashboard_overview')}</h2>
        <LightSummary cards={figures.cards} />
        <p className="faint">{text('dashboard_legend')}</p>
      </div>
      <DueCalendar figures={figures} />
      <div className="overview">
        <div>
          {chaptersOf(chapterTitlesOf(figures), figures.cards).map((c) => (
            <section
              key={c.number}
              id={`chapter-${c.number}`}
              className="chapter"
              aria-labelledby={`chapter-title-${c.number}`}
            >
              <h3 id={`chapter-title-${c.number}`}>
                {text('dashboard_chapter', text(`dashboard_numeral_${c.number}`), c.title)}
                <small className="faint">{text('dashboard_items', c.cards.length)}</small>
              </h3>
              <div className="cards">
                {c.shown.map((card) => (
                  <IndicatorCard key={card.id} card={card} open={() => open(card.id)} />
                ))}
              </div>
              {c.without.length > 0 && <WithoutCases cards={c.without} open={open} />}
            </section>
          ))}
        </div>
        <TaskList figures={figures} open={open} />
      </div>
    </>
  );
}

function LightSummary({ cards }: { cards: Card[] }) {
  const counts = lightOrder.map((light) => ({ light, count: cards.filter((card) => card.light === light).length }));
  return (
    <ul className="light-counts">
      {counts
        .filter(({ count }) => count > 0)
        .map((each) => (
          <LightCount key={each.light} {...each} />
        ))}
    </ul>
  );
}

/** Indicators without any case fold into one line. */
function WithoutCases({ cards, open }: { cards: Card[]; open: (indicator: string) => void }) {
  return (
    <p className="without-cases faint">
      {text('dashboard_no_cases_here')}
      {cards.map((card) => (
        <button type="button" key={card.id} className="link" onClick={() => open(card.id)}>
          {card.number} {titleOf(card)}
        </button>
      ))}
    </p>
  );
}
