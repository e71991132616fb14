import { describe, expect, it } from 'vitest';
import { ruleList } from '../../core/check/rule-list';
import { rules } from '../../core/rules/all';

describe('ruleList', () => {
  it('tells every rule in plain data that crosses to a page', () => {
    const list = ruleList();
    expect(list.map(({ id }) => id)).toEqual(Object.keys(rules));
    expect(structuredClone(list)).toEqual(list);
  });
});
