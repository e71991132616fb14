// The kinds of lists that are taken in, and how their columns are called.

import { caseColumns } from './columns-of-cases';
import { listColumns } from './columns-of-lists';

export const sheetTitles = {
  cases: '案件',
  parties: '当事人',
  hearings: '开庭',
  services: '送达',
  limits: '审限变更',
  payments: '案款',
  petitions: '信访',
  entrustments: '委托事项',
  supervisions: '督办事项',
  dishonesty: '失信名单',
  external: '外部数',
} as const;

export type SheetKind = keyof typeof sheetTitles;

export const sheetKinds = Object.keys(sheetTitles) as SheetKind[];

/** How the cells of a column are read; `raw` is personal and ends in intake. */
export type ColumnType =
  | 'case-number'
  | 'case-numbers'
  | 'text'
  | 'name'
  | 'day'
  | 'moment'
  | 'days'
  | 'month'
  | 'yes'
  | 'yes-or-reason'
  | 'money'
  | 'count'
  | 'figure'
  | 'procedures'
  | 'closing-modes'
  | 'words'
  | 'publication'
  | 'direction'
  | 'item'
  | 'fast-track'
  | 'limit-kind'
  | 'raw';

/** `field`: name of the fact. `headers`: the court's own word first, then what other systems write. */
export interface Column {
  field: string;
  type: ColumnType;
  headers: readonly string[];
  /** Shown in the import template. */
  note?: string;
  choices?: readonly string[];
}

export const columnsOf: Record<SheetKind, readonly Column[]> = { cases: caseColumns, ...listColumns };

/** The columns without which a table of this kind cannot be read: any one of a group will do. */
export const keysOf: Record<SheetKind, readonly (readonly string[])[]> = {
  cases: [['caseNumber']],
  parties: [['caseNumber'], ['name', 'documentNumber', 'phone']],
  hearings: [['caseNumber'], ['date']],
  services: [['caseNumber'], ['document', 'method', 'servedOn']],
  limits: [['caseNumber'], ['kind', 'from', 'days']],
  payments: [['key', 'caseNumber'], ['arrivedOn']],
  petitions: [['key'], ['assignedOn', 'assignedBy']],
  entrustments: [['key'], ['direction']],
  supervisions: [['key'], ['receivedOn']],
  dishonesty: [['key'], ['publishedOn', 'revokedOn']],
  external: [['item'], ['month'], ['value']],
};

/** Columns that name persons or say how to reach them and that no kind of list keeps. */
export const personalHeaders =
  /姓名|名称|电话|手机|证件|身份证|住址|住所|地址|联系|原告|被告|当事人|第三人|申请人|被执行人|申请执行人|上诉人|代理人|辩护人|法定代表|信访人|出生|性别/;

/** A column that this tool exported masked: never read back. */
export const maskedMark = '（遮盖）';
