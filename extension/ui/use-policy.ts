import type { Policy } from '@core/policy/schema';
import { useEffect, useState } from 'react';
import { startWorker } from '../link/worker';
import { painted } from './painted';

/** What the organisation decides; undefined until it is known. A change counts when the page is opened again. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    const unreadable = (cause: unknown) =>
      console.warn('caselint: policy not read', cause instanceof Error ? cause.name : 'unknown');
    // The worker is large: what the page shows first does not wait for it.
    painted()
      .then(() => startWorker().policy())
      .then(setPolicy, unreadable);
  }, []);
  return policy;
}
