// Conditions in Chinese, with windows as days.

import type { Day } from '../case/day';
import { labelOf, type RowKind, recordLabels } from './fields';
import { momentDay, windowDays } from './moments';
import type { DayTerm, Period, Predicate, Selection } from './predicate';

/** Which rows, as of which day. */
interface About {
  records: RowKind;
  asOf: Day;
}

/** The rows of a selection: `2022 年 1 月 1 日至 6 月 20 日结案的一审案件，有开庭日期`. */
export function phraseOf({ records, where }: Selection, asOf: Day): string {
  const about = { records, asOf };
  const parts = where.op === 'all' ? where.of : [where];
  const noun = parts.find((p) => p.op === 'type' && nameOf(p));
  const when = parts.filter(isAboutTime);
  const rest = parts.filter((p) => p !== noun && !when.includes(p));
  const name = noun?.op === 'type' ? nameOf(noun) : '';
  const leading = when.map((p) => phrase(p, about)).join('、');
  const head = `${leading}${leading && '的'}${name}${recordLabels[records]}`;
  return [head, ...rest.map((p) => phrase(p, about))].join('，');
}

export function phrase(p: Predicate, about: About): string {
  const { records, asOf } = about;
  switch (p.op) {
    case 'all':
      return p.of.map((part) => phrase(part, about)).join('，');
    case 'any':
      return p.of.map((part) => phrase(part, about)).join('，或者');
    case 'not':
      return negated(p.of, about);
    case 'type':
      return nameOf(p) ?? `类型代字${typeWords(p)}`;
    case 'pending':
      return `${dayWords(momentDay(p.at, asOf))}未结`;
    case 'older':
      return `立案已超过 ${p.years} 年`;
    case 'somePayment':
      return `有一笔案款是“${phrase(p.where, { records: 'payments', asOf })}”`;
    case 'namedBy':
      return `被${phraseOf({ records: 'cases', where: p.where }, asOf)}列为执行依据`;
    case 'past':
      return `已过${termWords(p.day, about)}`;
    default:
      return entryPhrase(p, labelOf(records, p.field), about);
  }
}

function entryPhrase(p: Extract<Predicate, { field: string }>, label: string, about: About): string {
  switch (p.op) {
    case 'in':
      return `${label}为${p.words.join('、')}`;
    case 'yes':
      return `${label}为是`;
    case 'positive':
      return `${label}大于 0`;
    case 'empty':
      return `${label}为空`;
    case 'during': {
      const { from, to } = windowDays(p.window, about.asOf);
      return `${spanWords(from, to)}${verbs[p.field] ?? `有${label}`}`;
    }
    case 'by':
      return isGiven(p) ? `有${label}` : `${label}不晚于${termWords(p.day, about)}`;
    case 'after':
      return `${label}晚于${termWords(p.day, about)}`;
  }
}

function negated(p: Predicate, about: About): string {
  const label = 'field' in p ? labelOf(about.records, p.field) : '';
  switch (p.op) {
    case 'type':
      return `不含${typeWords(p)}`;
    case 'empty':
      return `有${label}`;
    case 'yes':
      return `${label}不为是`;
    case 'past':
      return `没有过${termWords(p.day, about)}`;
    case 'by':
      return isGiven(p) ? `没有${label}` : `没有不晚于${termWords(p.day, about)}的${label}`;
    default:
      return `除去“${phrase(p, about)}”的`;
  }
}

/** What a day entry says as a verb: 结案日期 in a window → 结案. */
const verbs: Record<string, string> = {
  closedOn: '结案',
  filedOn: '立案',
  effectiveOn: '生效',
  checkedOn: '体检过',
  assignedOn: '交办',
  receivedOn: '收到',
  publishedOn: '发布',
  revokedOn: '撤销',
};

/** Sets of 类型代字 that have a name of their own. */
const names: Record<string, string> = {
  '刑初、民初、行初、行赔初': '一审',
  民初: '民事一审',
  执: '首次执行',
  '执、执恢': '首次执行、恢复执行',
  执恢: '恢复执行',
  执异: '执行异议',
};

function nameOf(p: Predicate & { op: 'type' }): string | undefined {
  return p.startsWith ? undefined : names[(p.in ?? []).join('、')];
}

function typeWords(p: Predicate & { op: 'type' }): string {
  const beginning = p.startsWith ? [`${p.startsWith.join('、')}字头`] : [];
  const except = p.except ? `（${p.except.join('、')}除外）` : '';
  return [...beginning, ...(p.in ?? [])].join('、') + except;
}

function isAboutTime(p: Predicate): boolean {
  return p.op === 'during' || p.op === 'pending' || (p.op === 'any' && p.of.every(isAboutTime));
}

function isGiven(p: Predicate & { op: 'by' }): boolean {
  return 'moment' in p.day && p.day.moment === 'asOf' && p.field !== 'dueOn';
}

function termWords(day: DayTerm, { records, asOf }: About): string {
  if ('on' in day) return dayWords(day.on);
  if ('moment' in day) return dayWords(momentDay(day.moment, asOf));
  return `${labelOf(records, day.field)}${day.plus ? `后 ${periodWords(day.plus)}` : ''}`;
}

function periodWords({ days, months }: Period): string {
  if (months && months % 12 === 0) return `${months / 12} 年`;
  return months ? `${months} 个月` : `${days} 日`;
}

function spanWords(from: Day, to: Day): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${dayWords(from)}至${sameYear ? dayWords(to).replace(/^\d+ 年/, '') : dayWords(to)}`;
}

function dayWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
