import { describe, expect, it } from 'vitest';
import { nameFlags, normaliseName } from '../../core/intake/name';

describe('nameFlags', () => {
  it.each([
    ['不详', ['placeholder']],
    ['周砚秋2', ['digits']],
    ['高先生', ['salutation']],
    ['周　砚秋', ['blanks']],
    ['无名氏（自报）', ['unknown-person']],
    ['松泉市第2建筑公司', []],
    ['许青禾', []],
  ])('%s → %j', (name, flags) => {
    expect(nameFlags(name)).toEqual(flags);
  });
});

describe('normaliseName', () => {
  it('brackets and blanks make no other person', () => {
    expect(normaliseName(' 松泉（集团） 公司')).toBe(normaliseName('松泉(集团)公司'));
  });
});
