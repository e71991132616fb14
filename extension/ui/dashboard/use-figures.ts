// The cards, computed in the worker and again whenever the store changes, from whatever context.

import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { Figures } from '@core/check/figures';
import { useEffect, useRef, useState } from 'react';
import { startWorker } from '../../link/worker';
import { painted } from '../painted';
import { lastShown } from './last-shown';

/** A burst of writes (an import, a run) is one change. */
const quiet = 300;

export interface FiguresState {
  /** The last answer stays while a newer one is computed. */
  figures?: Figures;
  computing: boolean;
  failed: boolean;
}

/** `first` was read for this selection before the page was drawn. */
export function useFigures(asOf: Day, caseClass?: CaseClass, first?: Figures): FiguresState {
  const changes = useStoreChanges();
  const [state, setState] = useState<FiguresState>({ figures: first, computing: true, failed: false });
  /** The selection that was counted or read here: what is kept of it is not newer. */
  const counted = useRef(first ? selectionOf(asOf, caseClass) : '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store asks again.
  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, computing: true }));
    const selection = selectionOf(asOf, caseClass);
    // What is kept is read first: the worker reads everything and would keep the store busy.
    const kept = counted.current === selection ? Promise.resolve(undefined) : lastShown(asOf, caseClass);
    kept
      .then((figures) => {
        if (figures && current) setState({ figures, computing: true, failed: false });
        return painted();
      })
      // A write is heard from before the count on, or it would be missing until the next one.
      .then(hearing)
      .then(() => (current ? startWorker().figures(asOf, caseClass) : undefined))
      .then(
        (figures) => {
          if (!figures || !current) return;
          counted.current = selection;
          setState({ figures, computing: false, failed: false });
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

function selectionOf(asOf: Day, caseClass?: CaseClass): string {
  return `${asOf} ${caseClass ?? ''}`;
}

/** Dexie, which tells of writes, is larger than all of the first frame, which does without. */
function hearing() {
  return import('@core/store/on-write');
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
    let gone = false;
    let stop: (() => void) | undefined;
    hearing().then(
      ({ onWrite }) => {
        if (!gone) stop = onWrite(changed);
      },
      (cause: unknown) => console.warn('caselint: writes not heard', cause instanceof Error ? cause.name : 'unknown'),
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, []);
  return changes;
}
