import { Button, Form, Input, type InputProps } from 'antd';
import { useState } from 'react';

/** What became of a line: a problem is told under it; what was left stands there still. */
export type Outcome = 'taken' | 'left' | { problem: string };

interface OneLineFormProps extends Pick<InputProps, 'id' | 'type' | 'placeholder' | 'disabled'> {
  id: string;
  label: string;
  button: string;
  /** Said under the line while nothing is wrong with what is typed. */
  help: (typed: string) => string;
  take: (typed: string) => Promise<Outcome>;
}

/** A line and a button. */
export function OneLineForm({ label, button, help, take, ...line }: OneLineFormProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const finish = async () => {
    const outcome = await take(typed);
    if (outcome === 'taken') setTyped('');
    else if (outcome !== 'left') setProblem(outcome.problem);
  };
  const type = (value: string) => {
    setTyped(value);
    setProblem(undefined);
  };
  return (
    <Form className="one-line" colon={false} onFinish={finish}>
      <Form.Item
        label={label}
        htmlFor={line.id}
        validateStatus={problem ? 'error' : undefined}
        help={problem ?? help(typed)}
      >
        <div className="field-and-button">
          <Input
            {...line}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={problem !== undefined}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
          <Button htmlType="submit" disabled={line.disabled ?? false}>
            {button}
          </Button>
        </div>
      </Form.Item>
    </Form>
  );
}
