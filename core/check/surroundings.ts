// What a judgement is made under: the settings as the rule engine takes them, and the other cases around.

import type { CaseFacts } from '../case/facts';
import type { RunOptions } from '../rules/engine';
import { profiles } from '../rules/profiles';
import type { Surroundings } from '../rules/rule';
import type { Settings } from '../store/settings';
import { historyFor } from './history';
import type { Session } from './session';

/** What a person set in Options for the rules. */
export function optionsOf({ profile, severities, params }: Settings): RunOptions {
  return { profile: profiles[profile], severities, params };
}

/** The day, the own court where it is known, and the cases of the store. */
export function surroundingsOf({ now, settings, cases }: Session, facts: CaseFacts): Surroundings {
  const ownPhones = settings.ownPhones.map(({ digest }) => digest);
  const history = historyFor(facts.caseNumber, [...cases.values()], ownPhones);
  return { today: now().slice(0, 10), court: settings.court || undefined, history };
}
