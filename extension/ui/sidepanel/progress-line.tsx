import { caseProgressWords, monthProgressWords } from '../progress-words';
import { useCaseProgress, useMonthProgress } from './use-progress';

/** 修补前后 of an opened case. */
export function CaseProgress({ caseNumber }: { caseNumber: string }) {
  const progress = useCaseProgress(caseNumber);
  const words = progress && caseProgressWords(progress);
  return words ? <p className="group-progress faint">{words}</p> : null;
}

/** 修补前后 of the month over all cases. */
export function MonthProgress({ today }: { today: string }) {
  const month = today.slice(0, 7);
  const progress = useMonthProgress(month);
  const words = progress && monthProgressWords(month, progress);
  return words ? <p className="faint month-progress">{words}</p> : null;
}
