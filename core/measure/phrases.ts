// Small words of the 口径.

import type { Day } from '../case/day';
import { labelOf, type RowKind } from './fields';
import { momentDay } from './moments';
import type { DayTerm, Period, Predicate } from './predicate';

/** What a day entry says as a verb: 结案日期 in a window → 结案. */
export function verbOf(field: string, label: string): string {
  const verbs: Record<string, string> = { closedOn: '结案', filedOn: '立案', effectiveOn: '生效', checkedOn: '体检过' };
  return verbs[field] ?? `有${label}`;
}

export function typeWords(p: Predicate & { op: 'type' }, negated = false): string {
  const is = negated ? '不是' : '为';
  const parts = [
    ...(p.in ? [`${is}${p.in.join('、')}`] : []),
    ...(p.startsWith ? [`${negated ? '不' : ''}以${p.startsWith.join('、')}开头`] : []),
  ];
  const except = p.except ? `（${p.except.join('、')}除外）` : '';
  return `类型代字${parts.join(negated ? '也' : '或')}${except}`;
}

export function termDay(day: DayTerm, records: RowKind, asOf: Day): string {
  if ('on' in day) return ` ${day.on}`;
  if ('moment' in day) return ` ${momentDay(day.moment, asOf)}`;
  return `${labelOf(records, day.field)}${day.plus ? `后 ${periodWords(day.plus)}` : ''}`;
}

function periodWords({ days, months }: Period): string {
  if (months && months % 12 === 0) return `${months / 12} 年`;
  return months ? `${months} 个月` : `${days} 日`;
}
