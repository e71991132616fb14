import { text } from './text';

/** Asked of our own words: the browser may speak a language that we do not, and then takes the default ones. */
export function isChinese(): boolean {
  return text('interface_language') === 'zh-CN';
}
