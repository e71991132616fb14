// Each worked example of each indicator gives what it says.

import { describe, expect, it } from 'vitest';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate } from '../../core/measure/evaluate';
import { exampleLedger } from '../../core/measure/example';
import { compare, fraction } from '../../core/measure/fraction';
import { prepare, scopeOf } from '../../core/measure/tables';

for (const [id, indicator] of Object.entries(manual2022.indicators)) {
  describe(id, () => {
    for (const example of indicator.examples) {
      it(example.when, () => {
        const scope = scopeOf(prepare(exampleLedger(example.given)), example.asOf ?? '2022-06-30');
        const value = evaluate(indicator, scope, example.second);
        const gives = Array.isArray(example.gives) ? example.gives : [example.gives, example.gives];
        const found = [value.low, value.high];
        gives.forEach((text, i) => {
          const bound = found[i];
          if (text === null) expect(bound).toBeNull();
          else expect(bound && compare(bound, fraction(text)), `${bound?.n}/${bound?.d} for ${text}`).toBe(0);
        });
      });
    }
  });
}
