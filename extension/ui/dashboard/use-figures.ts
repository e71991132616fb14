// The cards, computed in the worker and again whenever the store changes, from whatever context.

import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { Figures } from '@core/check/figures';
import Dexie from 'dexie';
import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { keepFigures, keptFigures } from './kept-figures';

/** A burst of writes (an import, a run) is one change. */
const quiet = 300;

export interface FiguresState {
  /** The last answer stays while a newer one is computed. */
  figures?: Figures;
  computing: boolean;
  failed: boolean;
}

export function useFigures(asOf: Day, caseClass?: CaseClass): FiguresState {
  const changes = useStoreChanges();
  const selection = `${asOf} ${caseClass ?? ''}`;
  const [state, setState] = useState<FiguresState>(() => ({
    figures: keptFigures(selection),
    computing: true,
    failed: false,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store asks again.
  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, computing: true }));
    startWorker()
      .figures(asOf, caseClass)
      .then(
        (figures) => {
          if (!current) return;
          setState({ figures, computing: false, failed: false });
          keepFigures(figures, selection);
        },
        (cause: unknown) => {
          console.warn('caselint: no figures', cause instanceof Error ? cause.message : 'unknown');
          if (current) setState((before) => ({ ...before, computing: false, failed: true }));
        },
      );
    return () => {
      current = false;
    };
  }, [asOf, caseClass, changes]);
  return state;
}

/** Counts up a moment after tables of the store were written, here or elsewhere. */
export function useStoreChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setChanges((count) => count + 1), quiet);
    };
    Dexie.on.storagemutated.subscribe(changed);
    return () => {
      clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(changed);
    };
  }, []);
  return changes;
}
