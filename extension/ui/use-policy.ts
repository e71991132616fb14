import type { Policy } from '@core/policy/schema';
import { useEffect, useState } from 'react';
import { startWorker } from '../link/worker';

/** What the organisation decides; undefined until it is known. A change counts when the page is opened again. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    const unreadable = (cause: unknown) =>
      console.warn('caselint: policy not read', cause instanceof Error ? cause.name : 'unknown');
    startWorker().policy().then(setPolicy, unreadable);
  }, []);
  return policy;
}
