import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { localDay } from '../local-day';
import { text } from '../text';
import { type RulesVersion, rulesVersionOf } from './rules-version';

/** Which rules and which program said it, and when. */
export function Stamp() {
  const [now] = useState(() => new Date());
  const rules = useRulesVersion();
  const words = rules && text('report_rules_version', rules.version, rules.count);
  return <p className="stamp">{[words, madeWords(now), text('report_masked')].join(' · ')}</p>;
}

/** By which program, and when. */
export function madeWords(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const time = `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
  return text('report_made', chrome.runtime.getManifest().version, time);
}

function useRulesVersion(): RulesVersion | undefined {
  const [rules, setRules] = useState<RulesVersion>();
  useEffect(() => {
    const unread = (cause: unknown) =>
      console.warn('caselint: rules not read', cause instanceof Error ? cause.name : 'unknown');
    startWorker()
      .rules()
      .then((all) => setRules(rulesVersionOf(all)), unread);
  }, []);
  return rules;
}
