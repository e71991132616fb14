// Where one is in the dashboard, kept in the address bar: a reload or a bookmark shows the same.

import { type CaseClass, caseClassLabels } from '@core/case/case-class';
import { type Day, isDay } from '@core/case/day';

export interface DashboardPlace {
  asOf: Day;
  /** File name of the opened indicator; undefined = 总览. */
  indicator?: string;
  /** Letter of its second value. */
  second?: string;
  /** Only cases of this class. */
  caseClass?: CaseClass;
  /** Chapter that is scrolled to. */
  chapter?: number;
}

/** `#as-of=2022-06-20&indicator=10-pronounced-in-court`; whatever cannot be read falls back. */
export function readPlace(hash: string, today: Day): DashboardPlace {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const asOf = params.get('as-of') ?? '';
  const caseClass = params.get('class');
  const chapter = Number(params.get('chapter'));
  return {
    asOf: isDay(asOf) ? asOf : today,
    indicator: params.get('indicator') ?? undefined,
    second: params.get('second') ?? undefined,
    caseClass: isCaseClass(caseClass) ? caseClass : undefined,
    chapter: Number.isInteger(chapter) && chapter > 0 ? chapter : undefined,
  };
}

/** The present day is left out, so that a bookmark without a day stays on today. */
export function writePlace({ asOf, indicator, second, caseClass, chapter }: DashboardPlace, today: Day): string {
  const params = new URLSearchParams();
  if (asOf !== today) params.set('as-of', asOf);
  if (indicator) params.set('indicator', indicator);
  if (second) params.set('second', second);
  if (caseClass) params.set('class', caseClass);
  if (chapter) params.set('chapter', String(chapter));
  return `#${params}`;
}

function isCaseClass(text: string | null): text is CaseClass {
  return text !== null && Object.hasOwn(caseClassLabels, text);
}
