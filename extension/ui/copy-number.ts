import { tell } from './notice';
import { text } from './text';

/** The way out where no page of a case is known: its 案号 on the clipboard, and a word about it. */
export async function copyNumber(caseNumber: string): Promise<void> {
  await navigator.clipboard.writeText(caseNumber);
  tell(text('worklist_number_copied', caseNumber));
}
