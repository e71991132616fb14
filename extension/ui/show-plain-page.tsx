// Starts a page that is made of our own parts alone.

import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { closePrint } from './close-print';
import { isChinese } from './language';
import { text } from './text';
import { fontStack, monoStack, tokenSheet } from './tokens';
import './page.css';
import './button.css';

/** `title` is the key of the words in the tab. */
export function showPlainPage(title: string, page: ReactNode): void {
  document.documentElement.lang = isChinese() ? 'zh-CN' : 'en';
  document.title = text(title);
  void closePrint();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <style>{`${tokenSheet(':root')}:root{--font-stack:${fontStack};--mono-stack:${monoStack}}`}</style>
      <div className="app">{page}</div>
    </StrictMode>,
  );
}
