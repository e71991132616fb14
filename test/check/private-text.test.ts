// Names and numbers are invented.
import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { holdsPrivateText } from '../../core/check/private-text';
import { digester, newDigestKey } from '../../core/intake/digest';
import { factsOfParty } from '../../core/intake/party';

async function setUp() {
  const digest = digester(await newDigestKey());
  const party = await factsOfParty({ name: '周砚秋', role: '被告' }, 'party:1', { digest, on: '2022-06-20' });
  const facts: CaseFacts = { caseNumber: '（2022）内2299民初418号', parties: [party] };
  return (text: string) => holdsPrivateText(text, facts, digest);
}

describe('holdsPrivateText', () => {
  it.each([
    '周砚秋拒绝提供',
    '联系了周 砚秋',
    '电话 199-0482-7716',
    '证件152201198506150021',
    '１９９０４８２７７１６',
  ])('finds what is private: %s', async (text) => {
    expect(await (await setUp())(text)).toBe(true);
  });

  it.each(['被告拒绝提供', '（2022）内2299民初418号', '2022-06-20 已报审管办', '周一再核对'])(
    'lets pass: %s',
    async (text) => {
      expect(await (await setUp())(text)).toBe(false);
    },
  );
});
