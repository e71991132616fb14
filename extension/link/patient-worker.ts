// The worker as the hub relies on it: it answers in time and with what was agreed, or the call fails.

import type { TabView } from '@core/view';
import type { WorkerApi } from '@core/worker-api';
import { address, effects, kept, listedMaps, mapKept, tabView } from './schemas';

/** What the hub asks of the worker. */
export type HubWorker = Pick<
  WorkerApi,
  | 'observe'
  | 'leave'
  | 'view'
  | 'waive'
  | 'unwaive'
  | 'annotate'
  | 'closeAnyway'
  | 'closingEffects'
  | 'addressOf'
  | 'listSiteMaps'
  | 'saveSiteMap'
  | 'watch'
>;

export interface Patience {
  /** A worker that says nothing for so long hangs, in ms. */
  longest: number;
  onSilent(): void;
  onAnswer(): void;
}

/** Rejects where the worker is silent, fails, or answers something else than a view. */
export function patientWorker(worker: HubWorker, patience: Patience): HubWorker {
  const call = <T>(answer: Promise<unknown>, parse: (answer: unknown) => T) => within(answer, patience).then(parse);
  return {
    observe: (reading) => call(worker.observe(reading), viewIn),
    leave: (tab, frame) => call(worker.leave(tab, frame), viewIn),
    view: (tab) => call(worker.view(tab), viewIn),
    waive: (finding, reason, note, options) => call(worker.waive(finding, reason, note, options), kept.parse),
    unwaive: (finding) => call(worker.unwaive(finding), kept.parse),
    annotate: (finding, note) => call(worker.annotate(finding, note), kept.parse),
    closeAnyway: (closing) => call(worker.closeAnyway(closing), kept.parse),
    closingEffects: (caseNumber) => call(worker.closingEffects(caseNumber), effects.parse),
    watch: (listener) => worker.watch(listener),
    listSiteMaps: () => call(worker.listSiteMaps(), listedMaps.parse),
    saveSiteMap: (map) => call(worker.saveSiteMap(map), mapKept.parse),
    addressOf: (caseNumber, finding) => call(worker.addressOf(caseNumber, finding), address.parse),
  };
}

/** What was checked is passed on as it came: the schema names only what the hub itself looks at. */
function viewIn(answer: unknown): TabView {
  tabView.parse(answer);
  return answer as TabView;
}

async function within(answer: Promise<unknown>, { longest, onSilent, onAnswer }: Patience): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onSilent();
      reject(new Error('The worker does not answer.'));
    }, longest);
  });
  try {
    const said = await Promise.race([answer, silence]);
    onAnswer();
    return said;
  } finally {
    clearTimeout(timer);
  }
}
