import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { TrendPoint } from '@core/measure/card';
import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { useStoreChanges } from './use-figures';

/** The months of the year before, undefined until they are counted. */
export function useLastYear(id: string, asOf: Day, caseClass?: CaseClass): TrendPoint[] | undefined {
  const changes = useStoreChanges();
  const [points, setPoints] = useState<TrendPoint[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store asks again.
  useEffect(() => {
    let current = true;
    startWorker()
      .lastYear(id, asOf, { caseClass })
      .then(
        (found) => current && setPoints(found),
        (cause: unknown) => console.warn('caselint: no last year', cause instanceof Error ? cause.name : 'unknown'),
      );
    return () => {
      current = false;
    };
  }, [id, asOf, caseClass, changes]);
  return points;
}
