// All that the indicators are computed from: the cases and the other lists of the import template.
// In a row: undefined = the column was not seen, null = a blank cell. A list: undefined = never imported, [] = imported and empty.

import { z } from 'zod';
import { caseFacts, day, payment } from './facts';

const text = z.string().max(400).nullable().optional();
const date = day.nullable().optional();
const yes = z.boolean().nullable().optional();

/** What this tool's own check of a case said last: the ground of indicator 14 and of the estimate in 11. */
export const checked = z.object({
  at: day,
  openErrors: z.number().int(),
  /** Open errors in the facets 当事人 and 联系方式. */
  disclosureOpen: z.number().int().optional(),
  /** Both facets have been seen; without this nothing is estimated. */
  disclosureSeen: z.boolean(),
  requiredFilled: z.number().int().optional(),
  requiredTotal: z.number().int().optional(),
});

export const ledgerCase = caseFacts.extend({ checked: checked.optional() });

/** 案款: `key` is 编号. */
export const ledgerPayment = payment.extend({
  /** Formatted 案号 of the case it belongs to. */
  caseNumber: text,
});

/** 信访 */
export const petition = z.object({
  /** 编号 */
  key: z.string(),
  /** 交办单位 */
  assignedBy: text,
  /** 交办日期 */
  assignedOn: date,
  /** 期限 */
  dueOn: date,
  /** 办结日期 */
  completedOn: date,
  /** 是否化解 */
  resolved: yes,
});

/** 委托事项 */
export const entrustment = z.object({
  key: z.string(),
  /** 方向: 受托 = to us, 委托 = by us */
  direction: z.enum(['受托', '委托']).nullable().optional(),
  receivedOn: date,
  dueOn: date,
  completedOn: date,
});

/** 督办事项 */
export const supervision = z.object({ key: z.string(), receivedOn: date, dueOn: date, completedOn: date });

/** 失信名单 */
export const dishonesty = z.object({
  key: z.string(),
  caseNumber: text,
  /** 发布日期 */
  publishedOn: date,
  /** 撤销日期 */
  revokedOn: date,
});

export const externalItems = [
  '员额法官人数',
  '平台诉前调解成功数',
  '司法确认数',
  '负向评价次数',
  '上级任务数',
  '上级任务按时完成数',
  '线上化解率',
] as const;

/** 外部数: one figure of one month. 线上化解率 as a share of 1 (0.55). */
export const externalFigure = z.object({
  /** 项目 */
  item: z.enum(externalItems),
  /** 月份, 2022-06 */
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** 数值 */
  value: z.number().nullable().optional(),
});

export const ledger = z.object({
  cases: z.array(ledgerCase),
  payments: z.array(ledgerPayment).optional(),
  petitions: z.array(petition).optional(),
  entrustments: z.array(entrustment).optional(),
  supervisions: z.array(supervision).optional(),
  dishonesty: z.array(dishonesty).optional(),
  external: z.array(externalFigure).optional(),
});

export type Checked = z.infer<typeof checked>;
export type LedgerCase = z.infer<typeof ledgerCase>;
export type LedgerPayment = z.infer<typeof ledgerPayment>;
export type Petition = z.infer<typeof petition>;
export type Entrustment = z.infer<typeof entrustment>;
export type Supervision = z.infer<typeof supervision>;
export type Dishonesty = z.infer<typeof dishonesty>;
export type ExternalItem = (typeof externalItems)[number];
export type ExternalFigure = z.infer<typeof externalFigure>;
export type Ledger = z.infer<typeof ledger>;
export type RecordKind = keyof Ledger;
