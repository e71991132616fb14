import { afterEach, expect, test, vi } from 'vitest';
import { readTextsFrom, text, textIfAny } from '../../extension/ui/text';

afterEach(() => {
  readTextsFrom(undefined);
  vi.unstubAllGlobals();
});

test('fills substitutions by position and writes - and . as _', () => {
  readTextsFrom({ a_b_c: { message: '$2 before $1' } });
  expect(text('a-b.c', 1, 'two')).toBe('two before 1');
});

test('a key without words shows itself, or nothing where nothing is wanted', () => {
  readTextsFrom({});
  expect(text('unknown')).toBe('unknown');
  expect(textIfAny('unknown')).toBeUndefined();
});

test('asks chrome.i18n, which answers an empty string for an unknown key', () => {
  const getMessage = vi.fn((key: string) => (key === 'known' ? 'words' : ''));
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  expect(text('known', 3)).toBe('words');
  expect(getMessage).toHaveBeenCalledWith('known', ['3']);
  expect(text('unknown')).toBe('unknown');
});
