import type { ReactNode } from 'react';
import { showPlainPage } from './show-plain-page';
import { Theme } from './theme';

/** Starts one of the extension's own pages. `title` is the key of the words in the tab. */
export function showPage(title: string, page: ReactNode): void {
  showPlainPage(title, <Theme>{page}</Theme>);
}
