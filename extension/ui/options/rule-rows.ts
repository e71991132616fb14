// The rules as rows of the settings: how each stands, and where that comes from. Pure.

import type { Facet } from '@core/case/fields';
import type { RuleInfo } from '@core/check/rule-list';
import { profiles, type Setting } from '@core/rules/profiles';
import type { Settings } from '@core/store/settings';

export interface RuleRow {
  id: string;
  title: string;
  en: string;
  kind: 'missing' | 'wrong';
  facet: Facet;
  basis: string[];
  setting: Setting;
  /** What it would be without a change of one's own. */
  usual: Setting;
  /** Parameters as they count now, with those of the rule beside them. */
  params: { name: string; value: number; usual: number }[];
  changed: boolean;
}

type RuleSettings = Pick<Settings, 'profile' | 'severities' | 'params'>;

export function ruleRows(rules: RuleInfo[], { profile, severities, params }: RuleSettings): RuleRow[] {
  const { everyCase } = profiles[profile] ?? { everyCase: {} as Record<string, Setting> };
  return rules.map((rule) => {
    const { id } = rule;
    const usual = everyCase[id] ?? everyCase['*'] ?? rule.severity;
    const own = severities[id];
    return {
      id,
      title: rule.title,
      en: rule.en,
      kind: rule.kind,
      facet: rule.facet,
      basis: rule.basis,
      setting: own ?? usual,
      usual,
      params: Object.entries(rule.params).map(([name, value]) => ({
        name,
        value: params[id]?.[name] ?? value,
        usual: value,
      })),
      changed: own !== undefined || params[id] !== undefined,
    };
  });
}

/** The settings with one rule set; set to what it is anyway, the change is dropped. */
export function withSeverity(settings: RuleSettings, row: RuleRow, setting: Setting): Pick<Settings, 'severities'> {
  const { [row.id]: _before, ...others } = settings.severities;
  return { severities: setting === row.usual ? others : { ...others, [row.id]: setting } };
}

export function withParam(settings: RuleSettings, row: RuleRow, name: string, value: number): Pick<Settings, 'params'> {
  const { [row.id]: own = {}, ...others } = settings.params;
  const { [name]: _before, ...rest } = own;
  const usual = row.params.find((param) => param.name === name)?.usual;
  const changed = value === usual ? rest : { ...rest, [name]: value };
  return { params: Object.keys(changed).length === 0 ? others : { ...others, [row.id]: changed } };
}
