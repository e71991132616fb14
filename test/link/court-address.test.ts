import { describe, expect, it } from 'vitest';
import { originOf, parseCourtAddress, patternOf } from '../../extension/link/court-address';

// Addresses are invented.
describe('parseCourtAddress', () => {
  it.each([
    ['10.22.99.18:8080', 'http://10.22.99.18:8080'],
    ['http://10.22.99.31/zxgl/', 'http://10.22.99.31'],
    ['http://10.22.99.31/zxgl/login.jsp?token=1#/a', 'http://10.22.99.31'],
    ['https://sp.songquan.court', 'https://sp.songquan.court'],
    ['SP.Songquan.Court:80/x', 'http://sp.songquan.court'],
    [' １０．２２．９９．１８：８０８０ ', 'http://10.22.99.18:8080'],
    ['10。22。99。18', 'http://10.22.99.18'],
    ['bangong', 'http://bangong'],
    ['http://ban_gong.court/', 'http://ban_gong.court'],
  ])('reads %s', (text, origin) => {
    expect(parseCourtAddress(text)).toEqual({ origin });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://*/*', 'wildcard'],
    ['*.court', 'wildcard'],
    ['ftp://10.22.99.18', 'scheme'],
    ['file:///C:/a', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://lin:secret@10.22.99.18', 'credentials'],
    ['10.22.99', 'unreadable'],
    ['10.22.99.300', 'unreadable'],
    ['10.22.99.18:99999', 'unreadable'],
    ['办案系统', 'unreadable'],
    ['http://', 'unreadable'],
    ['a b..c', 'unreadable'],
  ])('refuses %s', (text, problem) => {
    expect(parseCourtAddress(text)).toEqual({ problem });
  });
});

describe('patterns', () => {
  it('keep the port and carry no path', () => {
    expect(patternOf('http://10.22.99.18:8080')).toBe('http://10.22.99.18:8080/*');
    expect(originOf('http://10.22.99.18:8080/*')).toBe('http://10.22.99.18:8080');
  });

  it.each(['http://*/*', '<all_urls>', 'https://*.court/*', 'http://a/b/*'])('%s is no single origin', (pattern) => {
    expect(originOf(pattern)).toBeUndefined();
  });
});
