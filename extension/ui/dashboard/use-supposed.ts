import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { Supposed } from '@core/check/what-if';
import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { useStoreChanges } from './use-figures';

export interface Asked {
  id: string;
  asOf: Day;
  count: number;
  /** More cases that come in. */
  accepted: number;
  mode?: string;
  second?: string;
  caseClass?: CaseClass;
}

/** The last answer stays until the next one is there, so that a slider never blinks. */
export function useSupposed({ id, asOf, count, accepted, mode, second, caseClass }: Asked): Supposed | undefined {
  const changes = useStoreChanges();
  const [supposed, setSupposed] = useState<Supposed>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store asks again.
  useEffect(() => {
    let current = true;
    startWorker()
      .suppose(id, asOf, { count, accepted, mode, second, caseClass })
      .then(
        (found) => current && setSupposed(found),
        (cause: unknown) => console.warn('caselint: nothing supposed', cause instanceof Error ? cause.name : 'unknown'),
      );
    return () => {
      current = false;
    };
  }, [id, asOf, count, accepted, mode, second, caseClass, changes]);
  return supposed;
}
