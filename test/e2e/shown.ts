// Words of the interface as a pattern that fits both languages: the build that ships speaks the browser's.

import { readFileSync } from 'node:fs';

const locales = ['zh_CN', 'en'].map(
  (locale) =>
    JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>,
);

/** `$1` and the like stand for anything. */
export function shown(key: string): RegExp {
  const messages = locales.map((messages) => messages[key]?.message);
  if (messages.includes(undefined)) throw new Error(`There are no words ${key}.`);
  const patterns = messages.map((message) => RegExp.escape(message ?? '').replaceAll(/\\\$\d/g, '.*'));
  return new RegExp(`^(${patterns.join('|')})`);
}
