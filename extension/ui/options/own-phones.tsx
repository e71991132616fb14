// Own numbers of judge and clerk: what is typed goes to the worker and is forgotten; digest and mask stay.

import type { OwnPhoneAnswer } from '@core/check/own-phones';
import { Button } from 'antd';
import { startWorker } from '../../link/worker';
import { text } from '../text';
import { OneLineForm, type Outcome } from './one-line-form';
import { Section } from './section';
import type { SettingsHandle } from './use-settings';

export function OwnPhones({ settings, reload }: Pick<SettingsHandle, 'settings' | 'reload'>) {
  const remove = async (digest: string) => {
    await startWorker().removeOwnPhone(digest);
    await reload();
  };
  return (
    <Section id="phones" title={text('options_phones')} hint={text('options_phones_hint')}>
      {settings?.ownPhones.map(({ digest, masked }) => (
        <div key={digest} className="row">
          <code>{masked}</code>
          <span className="row-end">
            <Button
              size="small"
              aria-label={text('options_phones_remove_label', masked)}
              onClick={() => remove(digest)}
            >
              {text('options_phones_remove')}
            </Button>
          </span>
        </div>
      ))}
      <AddPhone disabled={settings === undefined} added={reload} />
    </Section>
  );
}

function AddPhone({ disabled, added }: { disabled: boolean; added: () => Promise<void> }) {
  const add = async (typed: string): Promise<Outcome> => {
    try {
      const answer = await startWorker().addOwnPhone(typed);
      if (!answer.kept) return { problem: problemWords(answer) };
      await added();
      return 'taken';
    } catch (cause) {
      console.warn('caselint: number not kept', cause instanceof Error ? cause.name : 'unknown');
      return { problem: text('options_settings_not_kept') };
    }
  };
  return (
    <OneLineForm
      id="own-phone"
      type="tel"
      disabled={disabled}
      label={text('options_phones_label')}
      button={text('options_phones_add')}
      help={() => text('options_phones_help')}
      take={add}
    />
  );
}

function problemWords(answer: Extract<OwnPhoneAnswer, { kept: false }>): string {
  return answer.why === 'wrong' ? answer.sentence : text(`options_phones_${answer.why}`);
}
