import { describe, expect, it } from 'vitest';
import { factOfName } from '../../core/intake/party';
import { plainText } from '../../core/intake/plain-text';

describe('text of a page', () => {
  it('loses control signs and marks of direction, and is cut', () => {
    expect(plainText('原\u202E告\u0000\u2066人\u2069\r\n')).toBe('原告人');
    expect(plainText('长'.repeat(50_000))).toHaveLength(400);
    expect(plainText('\u0007'.repeat(50_000))).toBe('');
  });

  it('is the same name with and without hidden signs, and its mask shows none', async () => {
    const digest = async (kind: string, text: string) => `${kind}:${text}`;
    const plain = await factOfName('周砚秋', { digest });
    const hidden = await factOfName('\u202E周\u2066砚\u200B秋\u0000', { digest });
    expect(hidden).toEqual(plain);
    expect(hidden.masked).toMatch(/^周/);
  });
});
