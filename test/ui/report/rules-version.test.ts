import { expect, it } from 'vitest';
import { rulesVersionOf } from '../../../extension/ui/report/rules-version';

it('is the version in which the newest rule came', () => {
  const rules = ['0.2.0', '0.10.0', '0.9.1'].map((since) => ({ since }));
  expect(rulesVersionOf(rules)).toEqual({ version: '0.10.0', count: 3 });
  expect(rulesVersionOf([])).toEqual({ version: '—', count: 0 });
});
