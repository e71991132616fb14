import type { Day } from '@core/case/day';
import { useCallback, useEffect, useState } from 'react';
import { type DashboardPlace, readPlace, writePlace } from './place';

/** The place in the address bar, and a way to go to another one that the back button undoes. */
export function usePlace(today: Day): [DashboardPlace, (next: Partial<DashboardPlace>) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash, today));
  useEffect(() => {
    const changed = () => setPlace(readPlace(location.hash, today));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [today]);
  const go = useCallback(
    (next: Partial<DashboardPlace>) => {
      location.hash = writePlace({ ...readPlace(location.hash, today), ...next }, today);
    },
    [today],
  );
  return [place, go];
}
