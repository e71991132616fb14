// Whether a target is met with some cases closed: the target looks at the value, or at what is left of a step of the manual.

import { type Fraction, fraction, whole } from '../measure/fraction';
import { comingFloor } from '../measure/gap';
import type { Indicator } from '../measure/language';
import { standing, targetOf } from '../measure/light';
import type { Scope } from '../measure/tables';
import { type Changes, whatIf } from '../measure/what-if';

/** `none`: there is no target. `undecided`: unseen entries decide. */
export type Reached = 'none' | 'met' | 'undecided' | 'missed';

export interface Goal {
  aim: Indicator;
  second?: string;
  kind: 'atLeast' | 'atMost' | 'above' | 'below';
  value: Fraction;
}

export function goalOf(indicator: Indicator, { asOf }: Scope, second?: string): Goal | undefined {
  const target = targetOf(indicator, second);
  switch (target.kind) {
    case 'rank':
    case 'none':
      return undefined;
    case 'monthlyFloor':
      return { aim: indicator, second, kind: 'atLeast', value: comingFloor(target.floors, asOf).share };
    case 'zeroBy': {
      const step = target.steps.find(({ by }) => asOf.slice(5) <= by) ?? target.steps.at(-1);
      return step && { aim: countOf(indicator, step.of), kind: 'atMost', value: whole(0) };
    }
    default:
      return { aim: indicator, second, kind: target.kind, value: fraction(target.value) };
  }
}

export function reachedWith(goal: Goal | undefined, scope: Scope, changes: Changes): Reached {
  if (!goal) return 'none';
  const { aim, second, kind, value } = goal;
  const state = standing({ ...whatIf(aim, scope, changes, second), estimated: false }, kind, value);
  return state === 'met' || state === 'missed' ? state : 'undecided';
}

function countOf(indicator: Indicator, of: Extract<Indicator['measure'], { kind: 'count' }>['of']): Indicator {
  return { ...indicator, better: 'low', measure: { kind: 'count', of } };
}
