// Own numbers of judge and clerk: what is typed goes to the worker and is forgotten; digest and mask stay.

import type { OwnPhoneAnswer } from '@core/check/own-phones';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';
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
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    try {
      const answer = await startWorker().addOwnPhone(typed);
      if (!answer.kept) return setProblem(problemWords(answer));
      setTyped('');
      await added();
    } catch (cause) {
      console.warn('caselint: number not kept', cause instanceof Error ? cause.name : 'unknown');
      setProblem(text('options_settings_not_kept'));
    }
  };
  const type = (value: string) => {
    setTyped(value);
    setProblem(undefined);
  };
  return (
    <Form className="add-address" colon={false} onFinish={add}>
      <Form.Item
        label={text('options_phones_label')}
        htmlFor="own-phone"
        validateStatus={problem ? 'error' : undefined}
        help={problem ?? text('options_phones_help')}
      >
        <div className="field-and-button">
          <Input
            id="own-phone"
            type="tel"
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            aria-invalid={problem !== undefined}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
          <Button htmlType="submit" disabled={disabled}>
            {text('options_phones_add')}
          </Button>
        </div>
      </Form.Item>
    </Form>
  );
}

function problemWords(answer: Extract<OwnPhoneAnswer, { kept: false }>): string {
  return answer.why === 'wrong' ? answer.sentence : text(`options_phones_${answer.why}`);
}
