// Starts one of the extension's own pages.

import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { closePrint } from './close-print';
import { text } from './text';
import { isChinese, Theme } from './theme';
import './page.css';

/** `title` is the key of the words in the tab. */
export function showPage(title: string, page: ReactNode): void {
  document.documentElement.lang = isChinese() ? 'zh-CN' : 'en';
  document.title = text(title);
  void closePrint();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <Theme>{page}</Theme>
    </StrictMode>,
  );
}
