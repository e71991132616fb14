// What a judgement is made under: the settings as the rule engine takes them, and the other cases around.

import type { CaseFacts } from '../case/facts';
import type { RunOptions } from '../rules/engine';
import { profiles } from '../rules/profiles';
import type { Surroundings } from '../rules/rule';
import type { Settings } from '../store/settings';
import { batchHistory } from './batch-history';
import { historyFor } from './history';
import { type Judged, judge } from './judge';
import type { Session } from './session';

/** What a person set in Options for the rules. */
export function optionsOf({ profile, severities, params }: Settings): RunOptions {
  return { profile: profiles[profile], severities, params };
}

/** The day, the own court where it is known, and the cases of the store. */
export function surroundingsOf({ now, settings, cases }: Session, facts: CaseFacts): Surroundings {
  const history = historyFor(facts.caseNumber, [...cases.values()], ownPhonesOf(settings));
  return { today: now().slice(0, 10), court: settings.court || undefined, history };
}

/** The rules for many cases at once: what surrounds them is looked through once. */
export function judgeAmong(
  { now, settings }: Session,
  cases: Iterable<CaseFacts>,
  occasion?: Surroundings['occasion'],
): (facts: CaseFacts) => Judged {
  const history = batchHistory([...cases], ownPhonesOf(settings));
  const around = { today: now().slice(0, 10), occasion, court: settings.court || undefined };
  const options = optionsOf(settings);
  return (facts) => judge(facts, { ...around, history: history(facts.caseNumber) }, options);
}

function ownPhonesOf({ ownPhones }: Settings): string[] {
  return ownPhones.map(({ digest }) => digest);
}
