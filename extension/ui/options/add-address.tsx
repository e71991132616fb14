import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { type Origin, parseCourtAddress, patternOf } from '../../link/court-address';
import { text } from '../text';

interface AddAddressProps {
  known: Origin[];
  allow: (origin: Origin) => Promise<boolean>;
}

/** The browser's own question comes straight from the press of 添加: nothing may be awaited before it. */
export function AddAddress({ known, allow }: AddAddressProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const parsed = parseCourtAddress(typed);
  const preview = 'origin' in parsed ? text('options_address_preview', patternOf(parsed.origin)) : undefined;

  const add = async () => {
    if ('problem' in parsed) return setProblem(text(`options_address_${parsed.problem}`));
    if (known.includes(parsed.origin)) return setProblem(text('options_address_known'));
    if (await allow(parsed.origin)) setTyped('');
  };
  const type = (value: string) => {
    setTyped(value);
    setProblem(undefined);
  };

  return (
    <Form className="add-address" colon={false} onFinish={add}>
      <Form.Item
        label={text('options_address')}
        htmlFor="court-address"
        validateStatus={problem ? 'error' : undefined}
        help={problem ?? preview ?? text('options_address_help')}
      >
        <div className="field-and-button">
          <Input
            id="court-address"
            autoComplete="off"
            spellCheck={false}
            placeholder="10.22.99.18:8080"
            aria-invalid={problem !== undefined}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
          <Button htmlType="submit">{text('options_address_add')}</Button>
        </div>
      </Form.Item>
    </Form>
  );
}
