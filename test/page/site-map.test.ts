// Which map is for which address. Addresses are invented.
import { describe, expect, it } from 'vitest';
import { fitsAddress, mapFor, type SiteMap } from '../../core/page/site-map';

const map = (id: string, ...addresses: string[]): SiteMap => ({
  format: 1,
  id,
  name: id,
  version: 1,
  addresses,
  pages: [],
});

describe('a pattern', () => {
  it.each([
    ['http://10.22.99.18:8080', 'http://10.22.99.18:8080/zxgl/a?x=1#b'],
    ['http://10.22.99.18:8080/', 'http://10.22.99.18:8080/zxgl/a'],
    ['http://court.test/zxgl/', 'http://court.test/zxgl/case/418?x=1'],
    ['http://court.test/zxgl/*', 'http://court.test/zxgl/'],
    ['http://Court.test/a', 'http://court.test/a'],
    ['http://court.test/*/edit*', 'http://court.test/case/418/edit.do'],
    ['http://court.test/a?page=*', 'http://court.test/a?page=parties'],
    ['http://court.test/a#/case/*', 'http://court.test/a?x=1#/case/418'],
    ['http://court.test/***a', 'http://court.test/aaa'],
  ])('%s fits %s', (pattern, address) => expect(fitsAddress(pattern, address)).toBe(true));

  it.each([
    ['http://10.22.99.18:8080', 'http://10.22.99.18/zxgl/'],
    ['http://court.test', 'https://court.test/'],
    ['http://court.test', 'http://court.test.evil.test/'],
    ['http://court.test/zxgl/', 'http://court.test/zxgl'],
    ['http://court.test/a', 'http://court.test/a/b'],
    ['http://court.test/*a*a', 'http://court.test/a'],
    ['http://court.test/a?page=1', 'http://court.test/a'],
    ['http://court.test/a#/case/*', 'http://court.test/a#/list'],
    ['court.test/*', 'http://court.test/a'],
  ])('%s does not fit %s', (pattern, address) => expect(fitsAddress(pattern, address)).toBe(false));
});

describe('the map for an address', () => {
  it('is the one that says most about it, of equals the first', () => {
    const maps = [
      map('whole', 'http://court.test'),
      map('part', 'http://court.test/zxgl/'),
      map('late', 'http://court.test'),
    ];
    expect(mapFor(maps, 'http://court.test/zxgl/1')?.id).toBe('part');
    expect(mapFor(maps, 'http://court.test/other')?.id).toBe('whole');
    expect(mapFor(maps, 'http://elsewhere.test/')).toBeUndefined();
  });
});
