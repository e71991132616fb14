import { App, Button, type ButtonProps } from 'antd';
import { startTeaching } from '../link/start-teaching';
import { Icon } from './icons';
import { text } from './text';

interface Props extends Pick<ButtonProps, 'type'> {
  /** An icon alone, where there is no room for words. */
  bare?: boolean;
}

/** 去页面上指认, from a page of our own. */
export function TeachButton({ type, bare }: Props) {
  const { message } = App.useApp();
  const start = async () => {
    if (!(await startTeaching())) message.warning(text('options_teach_no_tab'));
  };
  const words = text('options_teach');
  return (
    <Button
      type={type}
      icon={<Icon name="teach" />}
      {...(bare && { 'aria-label': words, title: words })}
      onClick={() => start()}
    >
      {bare ? undefined : words}
    </Button>
  );
}
