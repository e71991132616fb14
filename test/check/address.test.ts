import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../core/check/address';

describe('cleanAddress', () => {
  it.each([
    ['http://10.22.99.18:8080/zxgl/case?id=418#party', 'http://10.22.99.18:8080/zxgl/case?id=418'],
    ['http://court.test/a;jsessionid=0A1B2C?ajbh=77', 'http://court.test/a?ajbh=77'],
    ['http://court.test/a?token=abc&sessionId=1&ajbh=77', 'http://court.test/a?ajbh=77'],
    ['http://court.test/a?xm=许青禾&q=许青禾&dh=19904827716', 'http://court.test/a'],
    ['http://court.test/a?no=152201198506150021', 'http://court.test/a'],
    ['http://clerk:secret@court.test/a', 'http://court.test/a'],
  ])('%s', (address, cleaned) => {
    expect(cleanAddress(address)).toBe(cleaned);
  });

  it('keeps nothing that cannot be opened again', () => {
    expect(cleanAddress('about:blank')).toBeUndefined();
    expect(cleanAddress('')).toBeUndefined();
  });
});
