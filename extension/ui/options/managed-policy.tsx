// 管理员设定: everything that the organisation decides, as it holds. Nothing of it can be changed here.

import type { Policy } from '@core/policy/schema';
import { profiles } from '@core/rules/profiles';
import { isChinese } from '../language';
import { text } from '../text';
import { ManagedMark } from './managed-mark';
import { Section } from './section';

export function ManagedPolicy({ policy }: { policy: Policy | undefined }) {
  if (!policy) return null;
  const lines = linesOf(policy);
  if (lines.length === 0 && policy.problems.length === 0) return null;
  return (
    <Section id="policy" wide title={text('options_policy')} hint={text('options_policy_hint')}>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line} className="row">
            <span>{line}</span>
            <span className="row-end">
              <ManagedMark />
            </span>
          </li>
        ))}
        {policy.problems.map((key) => (
          <li key={key} className="row doubt">
            {key === '' ? text('options_policy_unreadable') : text('options_policy_problem', key)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function linesOf({ courtAddresses, siteMaps, ruleProfile, retentionDays, exportOff }: Policy): string[] {
  const and = text('overlay_and');
  const profile = ruleProfile === undefined ? undefined : profiles[ruleProfile];
  return [
    courtAddresses.length > 0 && text('options_policy_addresses', courtAddresses.join(and)),
    siteMaps.length > 0 && text('options_policy_maps', siteMaps.map(({ name }) => name).join(and)),
    profile && text('options_policy_profile', isChinese() ? profile.title : profile.en),
    retentionDays !== undefined && text('options_policy_retention', retentionDays),
    exportOff && text('options_policy_export_off'),
  ].filter((line) => typeof line === 'string');
}
