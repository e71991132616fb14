// 如果再结 n 件: what the value becomes, and the least number for the target.

import { shortCaseNumber } from '@core/case/case-number';
import { commonClosingModes } from '@core/case/procedures';
import type { Supposed } from '@core/check/what-if';
import type { Card } from '@core/measure/card';
import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { text } from '../text';
import { makeUp, unitOf } from './card-words';
import { LightLabel } from './light-label';
import { type Asked, useSupposed } from './use-supposed';
import { goalWords, hindrance } from './what-if-words';
import './what-if.css';

/** As many as a judge gets in a month. */
const mostAccepted = 50;

interface WhatIfProps extends Pick<Asked, 'asOf' | 'second' | 'caseClass'> {
  card: Card;
}

export function WhatIf({ card, ...place }: WhatIfProps) {
  const [count, setCount] = useState(0);
  const [accepted, setAccepted] = useState(0);
  const [mode, setMode] = useState<string>();
  const supposed = useSupposed({ id: card.id, count, accepted, mode, ...place });
  if (!supposed) return null;
  const why = hindrance(supposed);
  return (
    <section className="sheet section what-if" aria-labelledby="what-if">
      <h3>
        <span id="what-if">{text('dashboard_if')}</span> <small className="faint">{text('dashboard_if_hint')}</small>
      </h3>
      <label className="what-if-mode">
        {text('dashboard_if_mode')}
        <select
          className="class-select"
          value={mode ?? ''}
          onChange={(event) => setMode(event.target.value || undefined)}
        >
          <option value="">{text('dashboard_if_mode_usual')}</option>
          {commonClosingModes.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </label>
      {why ? (
        <p className="soft">{why}</p>
      ) : (
        <>
          <CloseSlider supposed={supposed} count={Math.min(count, supposed.helpful)} change={setCount} />
          {supposed.acceptable && (
            <CountSlider label="dashboard_if_accept" most={mostAccepted} count={accepted} change={setAccepted} />
          )}
          <Outcome card={card} second={place.second} supposed={supposed} />
        </>
      )}
    </section>
  );
}

interface CloseSliderProps {
  supposed: Supposed;
  count: number;
  change: (count: number) => void;
}

function CloseSlider({ supposed: { helpful, least, pending }, count, change }: CloseSliderProps) {
  return (
    <CountSlider label="dashboard_if_close" most={helpful} count={count} change={change}>
      <span className="faint">{text('dashboard_if_of', helpful, pending)}</span>
      {least !== undefined && least > 0 && (
        <Button size="small" disabled={count === least} onClick={() => change(least)}>
          {text('dashboard_if_take_least', least)}
        </Button>
      )}
    </CountSlider>
  );
}

interface CountSliderProps {
  /** Key of its words. */
  label: string;
  most: number;
  count: number;
  change: (count: number) => void;
  children?: ReactNode;
}

/** The browser's own slider: arrows, page keys, Home and End work as everywhere. */
function CountSlider({ label, most, count, change, children }: CountSliderProps) {
  const id = useId();
  const words = text('dashboard_if_count', count);
  return (
    <div className="what-if-count">
      <label htmlFor={id}>{text(label)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        value={count}
        aria-valuetext={words}
        onChange={(event) => change(Number(event.target.value))}
      />
      <output htmlFor={id}>{words}</output>
      {children}
    </div>
  );
}

function Outcome({ card, second, supposed }: { card: Card; second?: string; supposed: Supposed }) {
  const { now, closed, reached, count, first } = supposed;
  const unit = card.seconds.find(({ key }) => key === `${card.number}${second}`)?.unit ?? card.unit;
  return (
    <div className="what-if-outcome">
      <p role="status">
        <b>
          {text('dashboard_if_becomes', now.text, closed.text)} {unitOf(unit, closed)}
        </b>{' '}
        <span className="soft">{makeUp(unit, closed)}</span>{' '}
        {(reached === 'met' || reached === 'missed' || reached === 'undecided') && <LightLabel light={reached} />}
      </p>
      <p>{goalWords(supposed)}</p>
      {first.length > 0 && (
        <p className="soft">
          {text('dashboard_if_first', first.map(shortCaseNumber).join(text('dashboard_and')))}
          {count > first.length && text('dashboard_if_more', count - first.length)}
        </p>
      )}
    </div>
  );
}
