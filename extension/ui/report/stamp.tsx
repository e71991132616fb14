import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { localDay } from '../local-day';
import { text } from '../text';
import { type RulesVersion, rulesVersionOf } from './rules-version';

/** Which rules and which program said it, and when. */
export function Stamp() {
  const [now] = useState(() => new Date());
  const rules = useRulesVersion();
  const { version } = chrome.runtime.getManifest();
  const two = (n: number) => String(n).padStart(2, '0');
  const time = `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
  const words = rules && text('report_rules_version', rules.version, rules.count);
  return <p className="stamp">{[words, text('report_made', version, time), text('report_masked')].join(' · ')}</p>;
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
