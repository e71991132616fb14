// 规则: what is looked for, how it stands, and why. Each can hold a closing back, only remind, or be off.

import { type Facet, facets } from '@core/case/fields';
import { profiles } from '@core/rules/profiles';
import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { isChinese } from '../language';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { ManagedMark } from './managed-mark';
import { RuleLine } from './rule-line';
import { type RuleRow, ruleRows } from './rule-rows';
import { Section } from './section';
import type { SettingsHandle } from './use-settings';

interface Props extends SettingsHandle {
  /** The organisation has chosen the profile. */
  profileGiven: boolean;
}

export function Rules({ rules, settings, save, profileGiven }: Props) {
  const [search, setSearch] = useState('');
  const [facet, setFacet] = useState<Facet | ''>('');
  const wanted = useDeferredValue(search);
  if (!settings || !rules) return null;
  const rows = ruleRows(rules, settings);
  const shown = rows.filter((row) => isFound(row, wanted) && (facet === '' || row.facet === facet));
  const changed = rows.filter((row) => row.changed).length;
  return (
    <Section id="rules" wide title={text('options_rules')} hint={text('options_rules_hint', rows.length, changed)}>
      <div className="rule-tools">
        <Input
          allowClear
          className="rule-search"
          prefix={<PageIcon name="search" size={14} />}
          placeholder={text('options_rules_search')}
          aria-label={text('options_rules_search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select
          aria-label={text('options_rule_facet')}
          value={facet}
          onChange={(e) => setFacet(e.target.value as Facet)}
        >
          <option value="">{text('options_all_facets')}</option>
          {facets.map((each) => (
            <option key={each} value={each}>
              {text(`facet_${each}`)}
            </option>
          ))}
        </select>
        <span className="row-end">
          {profileGiven && <ManagedMark />}
          <select
            aria-label={text('options_profile')}
            value={settings.profile}
            disabled={profileGiven}
            onChange={(event) => save({ profile: event.target.value })}
          >
            {Object.entries(profiles).map(([id, profile]) => (
              <option key={id} value={id}>
                {text('options_profile_is', isChinese() ? profile.title : profile.en)}
              </option>
            ))}
          </select>
          <Button size="small" disabled={changed === 0} onClick={() => save({ severities: {}, params: {} })}>
            {text('options_rules_reset')}
          </Button>
        </span>
      </div>
      <div className="rule-scroll">
        <table className="rules">
          <thead>
            <tr>
              <th scope="col">{text('options_rule')}</th>
              <th scope="col">{text('options_rule_facet')}</th>
              <th scope="col">{text('options_rule_setting')}</th>
              <th scope="col">{text('options_rule_params')}</th>
              <th scope="col">{text('options_rule_basis')}</th>
              <th scope="col">{text('options_rule_from')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RuleLine key={row.id} row={row} settings={settings} save={save} fixed={profileGiven} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="soft hint">{text('options_rules_none')}</p>}
      </div>
    </Section>
  );
}

function isFound({ id, title, en }: RuleRow, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [id, title, en.toLowerCase()].some((words) => words.includes(wanted));
}
