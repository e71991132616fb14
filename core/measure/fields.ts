// The entries that indicators ask for, by kind of record.

import type { Dishonesty, Entrustment, Ledger, LedgerPayment, Petition, RecordKind, Supervision } from '../case/ledger';
import { caseFields } from './case-fields';
import { due, event, type Fields, words, yesNo } from './field';

/** Kinds of records that have rows; 外部数 are figures. */
export type RowKind = Exclude<RecordKind, 'external'>;

export type RowOf<K extends RowKind> = NonNullable<Ledger[K]>[number];

export const fieldsOf: { [K in RowKind]: Fields<RowOf<K>> } = {
  cases: caseFields,
  payments: {
    arrivedOn: event('到账日期', (row: LedgerPayment) => row.arrivedOn),
    paidOn: event('发放日期', (row: LedgerPayment) => row.paidOn),
    delayApprovedOn: event('延期审批日期', (row: LedgerPayment) => row.delayApprovedOn),
  },
  petitions: {
    assignedBy: words('交办单位', (row: Petition) => row.assignedBy),
    assignedOn: event('交办日期', (row: Petition) => row.assignedOn),
    dueOn: due('期限', (row: Petition) => row.dueOn),
    completedOn: event('办结日期', (row: Petition) => row.completedOn),
    resolved: yesNo('是否化解', (row: Petition) => row.resolved),
  },
  entrustments: {
    direction: words('方向', (row: Entrustment) => row.direction),
    receivedOn: event('收到日期', (row: Entrustment) => row.receivedOn),
    dueOn: due('期限', (row: Entrustment) => row.dueOn),
    completedOn: event('办结日期', (row: Entrustment) => row.completedOn),
  },
  supervisions: {
    receivedOn: event('收到日期', (row: Supervision) => row.receivedOn),
    dueOn: due('期限', (row: Supervision) => row.dueOn),
    completedOn: event('办结日期', (row: Supervision) => row.completedOn),
  },
  dishonesty: {
    publishedOn: event('发布日期', (row: Dishonesty) => row.publishedOn),
    revokedOn: event('撤销日期', (row: Dishonesty) => row.revokedOn),
  },
};

export const recordLabels: Record<RecordKind, string> = {
  cases: '案件',
  payments: '案款',
  petitions: '信访',
  entrustments: '委托事项',
  supervisions: '督办事项',
  dishonesty: '失信名单',
  external: '外部数',
};

export function labelOf(records: RowKind, field: string): string {
  return fieldsOf[records][field]?.label ?? field;
}
