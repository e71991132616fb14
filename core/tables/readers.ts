// Which reader a type of column has.

import { formatCaseNumber, parseCaseNumber } from '../case/case-number';
import { externalItems } from '../case/ledger';
import { canonicalClosingModes, canonicalProcedures, parseList, parseYes } from '../case/values';
import {
  type CellContext,
  type CellValue,
  parsed,
  readCount,
  readDay,
  readDays,
  readFigure,
  readMoment,
  readMoney,
  readMonth,
  readText,
  readWord,
  readYes,
  readYesOrReason,
} from './cells';
import type { RawCell } from './read-file';
import type { ColumnType } from './sheet-kinds';

/** 延长审限, 扣除审限期间 … mean these. */
const limitKinds = ['延长', '扣除', '中止'];

export type Reader = (cell: RawCell | undefined, context: CellContext) => CellValue<unknown>;

export const readers: Record<ColumnType, Reader> = {
  'case-number': parsed(caseNumber),
  'case-numbers': parsed((text) =>
    parseList(text)
      .map((part) => caseNumber(part) ?? part)
      .join('、')
      .slice(0, 400),
  ),
  text: readWord,
  name: readText,
  day: readDay,
  moment: readMoment,
  days: readDays,
  month: readMonth,
  yes: readYes,
  'yes-or-reason': readYesOrReason,
  money: readMoney,
  count: readCount,
  figure: readFigure,
  procedures: parsed(canonicalProcedures),
  'closing-modes': parsed(canonicalClosingModes),
  words: parsed(parseList),
  publication: parsed(publication),
  direction: parsed((text) => (/受托|受委托|收到/.test(text) ? '受托' : /委托/.test(text) ? '委托' : undefined)),
  item: parsed((text) => externalItems.find((item) => item === text.replace(/\s/g, ''))),
  'fast-track': readYes,
  'limit-kind': parsed((text) => limitKinds.find((kind) => text.includes(kind)) ?? text.slice(0, 400)),
  raw: readText,
};

/** What a cell of this type should look like, for the sentence about one that was not understood. */
export const expectations: Partial<Record<ColumnType, string>> = {
  'case-number': '应为案号，如 （2022）内2299民初418号',
  day: '应为日期，如 2022-06-14',
  moment: '应为日期或时间，如 2022-06-14 09:00',
  days: '应为日期，多个用顿号分开',
  month: '应为月份，如 2022-06',
  yes: '应为 是 或 否',
  money: '应为金额，如 12000.50',
  count: '应为天数',
  figure: '应为数字',
  direction: '应为 受托 或 委托',
  item: `应为 ${externalItems.join('、')} 之一`,
  'fast-track': '应为 是 或 否',
};

function caseNumber(text: string): string | undefined {
  const number = parseCaseNumber(text);
  return number && formatCaseNumber(number);
}

function publication(text: string): string {
  const yes = parseYes(text);
  if (yes !== undefined) return yes ? '上网' : '不上网';
  if (/审批/.test(text)) return '审批不上网';
  if (/^(?:未|不予?|没有)/.test(text)) return '不上网';
  return /^(?:已|同意)?(?:上网|公开)$/.test(text) ? '上网' : text.slice(0, 400);
}
