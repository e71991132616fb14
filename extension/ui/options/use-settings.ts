import type { RuleInfo } from '@core/check/rule-list';
import type { Settings } from '@core/store/settings';
import { App } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';

export interface SettingsHandle {
  rules?: RuleInfo[];
  /** Undefined until they are read. */
  settings?: Settings;
  /** Counts at once; what could not be kept is taken back and told. */
  save: (changed: Partial<Settings>) => Promise<void>;
  /** Reads them again after the worker itself changed them. */
  reload: () => Promise<void>;
}

export function useSettings(): SettingsHandle {
  const [settings, setSettings] = useState<Settings>();
  const [rules, setRules] = useState<RuleInfo[]>();
  const { message } = App.useApp();
  useEffect(() => {
    const unreadable = () => message.error(text('options_settings_unreadable'));
    startWorker().settings().then(setSettings, unreadable);
    startWorker().rules().then(setRules, unreadable);
  }, [message]);
  const save = useCallback(
    async (changed: Partial<Settings>) => {
      setSettings((now) => now && { ...now, ...changed });
      try {
        await startWorker().saveSettings(changed);
      } catch (cause) {
        console.warn('caselint: settings not kept', cause instanceof Error ? cause.name : 'unknown');
        message.error(text('options_settings_not_kept'));
        setSettings(await startWorker().settings());
      }
    },
    [message],
  );
  const reload = useCallback(async () => setSettings(await startWorker().settings()), []);
  return { rules, settings, save, reload };
}
