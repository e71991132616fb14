import type { ShownFinding } from '@core/view';
import { useEffect, useRef } from 'react';
import { Icon, stateToken, stateWord } from '../icons';
import { text } from '../text';
import { isOwnAct } from './own-act';
import { ReasonPicker } from './reason-picker';
import type { Given } from './use-reason';
import { Why } from './why';
import { findingTitle } from './words';

interface Props {
  finding: ShownFinding;
  chosen: boolean;
  waiving: boolean;
  onLocate(): void;
  onFix(): void;
  onWaiving(): void;
  onKeep(): void;
  onWaive(given: Given): void;
}

/** Two lines: what, then why. The third comes with the pointer, the focus or the choice. */
export function FindingRow({ finding, chosen, waiving, onLocate, onFix, onWaiving, onKeep, onWaive }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const colour = { color: `var(--${stateToken[finding.mark]})` };
  return (
    <li
      ref={row}
      className={chosen ? 'row chosen' : 'row'}
      data-row={finding.id}
      tabIndex={-1}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="row-icon" style={colour}>
        <Icon name={finding.mark} />
      </span>
      <div>
        <div className="row-head">
          <h3>
            <span style={colour}>{stateWord(finding.mark)}</span>
            <span>{findingTitle(finding)}</span>
            {finding.subjectLabel && <span className="row-who">{finding.subjectLabel}</span>}
          </h3>
          <span className="row-acts">
            {finding.fix && (
              <button type="button" className="button quiet" onClick={(event) => isOwnAct(event) && onFix()}>
                <Icon name="fix" size={14} />
                {text('overlay_fix')}
              </button>
            )}
            <button type="button" className="button quiet" onClick={onLocate}>
              <Icon name="locate" size={14} />
              {text('overlay_locate')}
            </button>
          </span>
        </div>
        <Why finding={finding} />
        {chosen && finding.repair && <p className="row-why">{finding.repair}</p>}
        {!waiving && (
          <div className="row-more">
            <button type="button" className="button quiet" onClick={onWaiving}>
              <Icon name="note" size={14} />
              {text('overlay_waive')}
            </button>
            <span className="hint">{text('overlay_waive_hint')}</span>
          </div>
        )}
      </div>
      {waiving && <ReasonPicker onGiven={onWaive} onCancel={onKeep} />}
    </li>
  );
}
