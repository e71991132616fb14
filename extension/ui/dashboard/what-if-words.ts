// What the supposition of more closed cases comes to, in words. Pure, but for the language.

import type { Supposed } from '@core/check/what-if';
import { text } from '../text';
import { targetOf } from './card-words';

/** How far the target is: never a promise where unseen entries decide. */
export function goalWords({ least, best, bestCount, ...words }: Supposed): string {
  const target = targetOf(words);
  if (best === 'none') return text('dashboard_if_no_target');
  if (least === 0) return text('dashboard_if_already', target);
  if (least !== undefined) return text('dashboard_if_least', least, target);
  return text(best === 'undecided' ? 'dashboard_if_undecided' : 'dashboard_if_out_of_reach', bestCount, target);
}

/** Why there is nothing to slide, if there is not. */
export function hindrance({ now, pending, helpful, closed }: Supposed): string | undefined {
  if (now.missing.length > 0) return text('dashboard_if_missing', now.missing.join(text('dashboard_and')));
  if (pending === 0) return text('dashboard_if_no_pending');
  if (helpful > 0 || (now.low === null && closed.low !== null)) return undefined;
  return text(now.low === null && now.uncertain > 0 ? 'dashboard_if_unseen' : 'dashboard_if_no_help', pending);
}
