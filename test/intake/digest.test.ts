import { describe, expect, it } from 'vitest';
import { digester, newDigestKey } from '../../core/intake/digest';

describe('digester', () => {
  it('is stable under one key and separated by kind', async () => {
    const digest = digester(await newDigestKey());
    expect(await digest('name', '许青禾')).toBe(await digest('name', '许青禾'));
    expect(await digest('phone', '19904827716')).not.toBe(await digest('document', '19904827716'));
    expect(await digest('name', '许青禾')).toMatch(/^v1:[\w-]{22}$/);
  });

  it('another key gives another pseudonym, and no key can be read out', async () => {
    const [one, two] = [await newDigestKey(), await newDigestKey()];
    expect(await digester(one)('name', '许青禾')).not.toBe(await digester(two)('name', '许青禾'));
    await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow();
  });
});
