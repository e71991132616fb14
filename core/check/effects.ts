// What closing a case now, and closing it repaired, do to the judge's own figures 11 and 14.

import { usualClosingMode } from '../case/procedures';
import { shown } from '../measure/card';
import { targetWords } from '../measure/card-words';
import { numberOf } from '../measure/manual';
import { closingToday, whatIf } from '../measure/what-if';
import { manualOf } from './figures';
import { scopeFor } from './kept-scope';
import type { Session } from './session';

/** Finished texts: 93.0 %. */
export interface ClosingEffect {
  indicator: number;
  now: string;
  repaired: string;
  target: string;
}

const concerned = [11, 14];

/** Over own cases as of today; nothing where the case is not in the store. */
export async function closingEffects(session: Session, caseNumber: string): Promise<ClosingEffect[]> {
  const today = session.now().slice(0, 10);
  const facts = session.cases.get(caseNumber);
  if (!facts) return [];
  const { scope } = await scopeFor(session.store.db, today);
  const mode = facts.closingMode?.[0] ?? usualClosingMode;
  const asItIs = closingToday(scope, [caseNumber], mode);
  const repaired = closingToday(scope, [caseNumber], mode, true);
  return Object.entries(manualOf(today).indicators)
    .filter(([id]) => concerned.includes(numberOf(id)))
    .map(([id, indicator]) => {
      const { unit, better, digits = 1, target } = indicator;
      const words = (changes: typeof asItIs) => {
        const { text } = shown({ ...whatIf(indicator, scope, changes), estimated: true }, unit, digits);
        return text === '—' ? text : `${text} %`;
      };
      const targetText = targetWords(target, unit, better, today);
      return { indicator: numberOf(id), now: words(asItIs), repaired: words(repaired), target: targetText };
    });
}
