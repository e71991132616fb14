// The words of _locales for tests, where there is no chrome.i18n.

import { readFileSync } from 'node:fs';
import { readTextsFrom } from '../../extension/ui/text';

export function messagesOf(locale: 'zh_CN' | 'en'): Record<string, { message: string }> {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}

export function speak(locale: 'zh_CN' | 'en'): void {
  readTextsFrom(messagesOf(locale));
}
