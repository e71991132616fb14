import { expect, test } from 'vitest';
import { verdictWords } from '../../core/case/verdict-words';

test('a sentence for every code, a general one for codes of another version', () => {
  expect(verdictWords('checksum')).toContain('校验位');
  expect(verdictWords('of-tomorrow')).toBe('号码存疑');
});
