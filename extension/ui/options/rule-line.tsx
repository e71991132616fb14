import type { Setting } from '@core/rules/profiles';
import type { Settings } from '@core/store/settings';
import { memo } from 'react';
import { Icon } from '../icons';
import { isChinese } from '../language';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { type RuleRow, withParam, withSeverity } from './rule-rows';
import type { SettingsHandle } from './use-settings';

const choices: Setting[] = ['error', 'warning', 'off'];

interface RuleLineProps {
  row: RuleRow;
  settings: Settings;
  save: SettingsHandle['save'];
  /** Decided by the organisation. */
  fixed: boolean;
}

/** Native controls: a hundred rows of them cost nothing, and every keyboard knows them. */
export const RuleLine = memo(function RuleLine({ row, settings, save, fixed }: RuleLineProps) {
  const title = isChinese() ? row.title : row.en;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="soft">{text(`facet_${row.facet}`)}</td>
      <td>
        <span className="rule-setting">
          <SettingIcon row={row} />
          <select
            aria-label={text('options_rule_setting_of', title)}
            value={row.setting}
            disabled={fixed}
            onChange={(event) => save(withSeverity(settings, row, event.target.value as Setting))}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {text(`options_setting_${choice}`)}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td>
        {row.params.map(({ name, value }) => (
          <span key={name} className="rule-param">
            <ParamField
              label={`${title} ${text(`options_param_${name}`)}`}
              value={value}
              disabled={fixed}
              keep={(changed) => save(withParam(settings, row, name, changed))}
            />
            {text(`options_param_${name}`)}
          </span>
        ))}
        {row.params.length === 0 && <span className="faint">{'\u2014'}</span>}
      </td>
      <td className="soft">{row.basis.map(basisWords).join(text('options_and'))}</td>
      <td className="faint">{text(row.changed ? 'options_from_me' : 'options_from_usual')}</td>
    </tr>
  );
});

function SettingIcon({ row: { setting, kind } }: { row: RuleRow }) {
  if (setting === 'off')
    return (
      <span className="faint">
        <PageIcon name="dash" size={14} />
      </span>
    );
  const mark = setting === 'warning' ? 'doubt' : kind;
  return (
    <span className={mark} title={text(`mark_${mark}`)}>
      <Icon name={mark} size={14} />
    </span>
  );
}

interface ParamFieldProps {
  label: string;
  value: number;
  disabled: boolean;
  keep: (value: number) => void;
}

/** Kept when the field is left, so that 15 is not kept as 1 on the way. */
function ParamField({ label, value, disabled, keep }: ParamFieldProps) {
  return (
    <input
      key={value}
      type="number"
      aria-label={label}
      disabled={disabled}
      min={0}
      max={100_000}
      defaultValue={value}
      onBlur={({ target }) => {
        if (target.value !== '' && target.validity.valid) {
          if (target.valueAsNumber !== value) keep(target.valueAsNumber);
        } else target.value = String(value);
      }}
    />
  );
}

/** `manual-2022:11` is indicator 11 of the manual; laws keep their own name and article. */
function basisWords(basis: string): string {
  const [source, article] = basis.split(/:(?=[^:]*$)/);
  if (!article) return basis;
  return source === 'manual-2022'
    ? text('options_basis_indicator', article)
    : text('options_basis_article', source ?? '', article);
}
