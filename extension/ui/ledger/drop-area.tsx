// Files come in by a drop or by the chooser.

import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { PageIcon } from '../page-icons';
import { text } from '../text';

const accepted = '.xlsx,.xls,.csv,.txt,.html,.htm,.et';

export function DropArea({ read }: { read(files: File[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) read(files);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same.
    <div className={over ? 'drop over' : 'drop'} onDragOver={drag} onDragLeave={drag} onDrop={drop}>
      <PageIcon name="upload" size={22} />
      <p>{text('ledger_drop')}</p>
      <p className="faint">{text('ledger_kinds')}</p>
      <Button type="primary" onClick={() => input.current?.click()}>
        {text('ledger_choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={text('ledger_choose')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) read(files);
        }}
      />
    </div>
  );
}
