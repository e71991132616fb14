// 本院代码: with it a case number of another court can be told. Empty, the rule cannot tell.

import { parseCourtCode } from '@core/case/case-number';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { text } from '../text';
import { Section } from './section';
import type { SettingsHandle } from './use-settings';

export function OwnCourt({ settings, save }: SettingsHandle) {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const known = settings?.court ?? '';
  const type = (value: string) => {
    setTyped(value);
    setWrong(false);
  };
  const keep = async () => {
    if (typed === undefined) return;
    const code = typed.trim() === '' ? '' : parseCourtCode(typed);
    if (code === undefined) return setWrong(true);
    await save({ court: code });
    setTyped(undefined);
  };
  return (
    <Section id="court" title={text('options_court')} hint={text('options_court_hint')}>
      <Form colon={false} onFinish={keep} className="own-court">
        <Form.Item
          label={text('options_court_label')}
          htmlFor="own-court"
          validateStatus={wrong ? 'error' : undefined}
          help={helpWords(wrong, known)}
        >
          <div className="field-and-button">
            <Input
              id="own-court"
              autoComplete="off"
              spellCheck={false}
              disabled={settings === undefined}
              aria-invalid={wrong}
              value={typed ?? known}
              onBlur={keep}
              onChange={(event) => type(event.target.value)}
            />
            <Button htmlType="submit" disabled={settings === undefined}>
              {text('options_court_keep')}
            </Button>
          </div>
        </Form.Item>
      </Form>
    </Section>
  );
}

function helpWords(wrong: boolean, known: string): string {
  if (wrong) return text('options_court_wrong');
  return known === '' ? text('options_court_help') : text('options_court_kept', known);
}
