// 我是谁: the spellings of one's own name as 承办人, by which own cases are told from others.

import type { Settings } from '@core/store/settings';
import { App, Select } from 'antd';
import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';
import { Section } from './section';

export function OwnNames() {
  const [settings, setSettings] = useState<Settings>();
  const { message } = App.useApp();
  useEffect(() => {
    startWorker()
      .settings()
      .then(setSettings, () => message.error(text('options_settings_unreadable')));
  }, [message]);

  const save = async (typed: string[]) => {
    const judges = [...new Set(typed.map((name) => name.trim()).filter((name) => name !== ''))];
    const before = settings;
    setSettings((now) => now && { ...now, judges });
    try {
      await startWorker().saveSettings({ judges });
    } catch (cause) {
      console.warn('caselint: settings not kept', cause instanceof Error ? cause.name : 'unknown');
      setSettings(before);
      message.error(text('options_settings_not_kept'));
    }
  };

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
        tokenSeparators={[',', '\uff0c', '\u3001', ';', '\uff1b']}
        disabled={settings === undefined}
        value={settings?.judges ?? []}
        onChange={save}
      />
      <p className="faint hint">{text('options_names_help')}</p>
    </Section>
  );
}
