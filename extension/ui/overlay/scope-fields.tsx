import type { ShownFinding } from '@core/view';
import { useId } from 'react';
import { waiverScopes } from '../../link/overlay-link';
import { text } from '../text';
import type { Reach } from './use-reach';

interface Props {
  finding: ShownFinding;
  reach: Reach;
  /** The last day cannot lie behind it: 2022-06-20. */
  today: string;
}

/** How far 忽略并说明 reaches, and its last day. */
export function ScopeFields({ finding, reach, today }: Props) {
  const name = useId();
  return (
    <fieldset className="reach">
      <legend>{text('waiver_scope')}</legend>
      <div className="reasons">
        {waiverScopes.map((scope) => (
          <label key={scope}>
            <input
              type="radio"
              name={name}
              value={scope}
              checked={reach.scope === scope}
              onChange={() => reach.setScope(scope)}
            />
            <span>{scopeWords(scope, finding.subject)}</span>
          </label>
        ))}
      </div>
      <label className="until">
        <span>{text('waiver_expires')}</span>
        <input
          type="date"
          min={today}
          value={reach.expiresOn}
          onChange={(event) => reach.setExpiresOn(event.target.value)}
        />
      </label>
    </fieldset>
  );
}

/** A rule about no party has no role of party to hold for. */
function scopeWords(scope: (typeof waiverScopes)[number], subject: string | undefined): string {
  return text(scope === 'rule' && !subject?.startsWith('party:') ? 'waiver_scope_everywhere' : `waiver_scope_${scope}`);
}
