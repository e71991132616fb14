// Tables and controls of an opened indicator, several times what the cards need: loaded when one is opened, or once the cards stand.

import { useEffect, useState } from 'react';

type Module = typeof import('./indicator-page');

/** Undefined until it is there. `wanted`: at once, else when the page has nothing else to do. */
export function useIndicatorPage(wanted: boolean): Partial<Module> {
  const [module, setModule] = useState<Partial<Module>>({});
  useEffect(() => {
    const load = () =>
      void import('./indicator-page').then(setModule, (cause: unknown) =>
        console.warn('caselint: a page is not loaded', cause instanceof Error ? cause.name : 'unknown'),
      );
    if (wanted) return load();
    const waiting = requestIdleCallback(load);
    return () => cancelIdleCallback(waiting);
  }, [wanted]);
  return module;
}
