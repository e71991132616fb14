import { describe, expect, it } from 'vitest';
import { closingAddress } from '../../core/page/closing-address';

describe('an address that closes a case', () => {
  it.each([
    '/legacy/case/418/close.do',
    '/case/418/closeCase',
    'http://127.0.0.1/aj/baojie/418',
    'case.do?method=close&id=418',
    '/ajgl/ajBaojie.action;jsessionid=1?x=2',
    '/tijiaoJiean.jsp#top',
  ])('is %s', (address) => expect(closingAddress(address)).toBe(true));

  it.each([
    '/case/418/save.do',
    '/case/418/quxiaoBaojie.do',
    '/case/418/printJieanSpb',
    '/case/418/jieanfangshi',
    '/case/closed/list',
    'case.do?method=save&next=close',
    '/disclose.do',
    '',
  ])('is not %s', (address) => expect(closingAddress(address)).toBe(false));
});
