import type { TabView } from '@core/view';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OverlayLink } from '../../link/overlay-link';
import { rowsOf } from './rows';

/** The chosen row. When the choice moves on, the ring on its field goes. */
export function useChosen(view: TabView | undefined, link: OverlayLink) {
  const [chosen, setChosen] = useState<string>();
  const before = useRef<string>(undefined);
  const choose = useCallback(
    (row: string | undefined, ringed = false) => {
      // What was chosen on the page itself carries the ring already.
      if (!ringed && before.current !== undefined && before.current !== row) link.send({ do: 'release' });
      before.current = row;
      setChosen(row);
    },
    [link],
  );
  useEffect(() => {
    if (chosen === undefined || !view?.case) return;
    if (!rowsOf(view.case).some((row) => row.id === chosen)) choose(undefined);
  }, [view, chosen, choose]);
  return [chosen, choose] as const;
}
