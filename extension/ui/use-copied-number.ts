import { App } from 'antd';
import { useCallback } from 'react';
import { text } from './text';

/** The way out where no page of a case is known: its 案号 on the clipboard, and a word about it. */
export function useCopiedNumber(): (caseNumber: string) => Promise<void> {
  const { message } = App.useApp();
  return useCallback(
    async (caseNumber) => {
      await navigator.clipboard.writeText(caseNumber);
      message.info(text('worklist_number_copied', caseNumber));
    },
    [message],
  );
}
