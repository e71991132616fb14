// 我是谁: the spellings of one's own name as 承办人, by which own cases are told from others.

import { Select } from 'antd';
import { text } from '../text';
import { Section } from './section';
import type { SettingsHandle } from './use-settings';

/** Commas of both widths, the mark between listed words, semicolons of both widths. */
const separators = [',', '\uff0c', '\u3001', ';', '\uff1b'];

export function OwnNames({ settings, save }: SettingsHandle) {
  const keep = (typed: string[]) =>
    save({ judges: [...new Set(typed.map((name) => name.trim()).filter((name) => name !== ''))] });
  return (
    <Section id="names" title={text('options_names')} hint={text('options_names_hint')}>
      <Select
        mode="tags"
        className="full"
        open={false}
        suffixIcon={null}
        aria-label={text('options_names_label')}
        placeholder={text('options_names_placeholder')}
        maxCount={20}
        tokenSeparators={separators}
        disabled={settings === undefined}
        value={settings?.judges ?? []}
        onChange={keep}
      />
      <p className="faint hint">{text('options_names_help')}</p>
    </Section>
  );
}
