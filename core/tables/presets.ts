// Sources that the manual names. Their real layouts are not public: a preset only says which report to export, which kind
// of list it is and which further headers it may use, and a person can change it.

import { headerKey } from './columns';
import type { TableMapping } from './plan';
import { columnsOf, type SheetKind } from './sheet-kinds';

export interface Preset {
  /** Stable name, for the settings. */
  id: string;
  source: string;
  kind: SheetKind;
  /** Which report to export, and with which columns. */
  hint: string;
  /** Header → name of the fact, beside the dictionary. */
  synonyms: Record<string, string>;
}

/** Shown with every preset. */
export const presetNotice = '该系统的真实表样没有公开，这里只是按手册所说的来源预置的列名，导入前请核对，可以修改。';

export const presets: readonly Preset[] = [
  {
    id: 'huayu-cases',
    source: '办案系统（华宇）',
    kind: 'cases',
    hint: '在案件查询或统计里导出收结案清单，勾选 案号、案由、立案日期、结案日期、结案方式、适用程序、承办人、审限届满日期、案件涉及、结案标的。',
    synonyms: {
      案件名称: '',
      收案登记日期: 'filedOn',
      报结审批日期: 'closedOn',
      审判庭: 'department',
      承办审判员: 'judge',
    },
  },
  {
    id: 'digital-court-days',
    source: '数字法院业务应用系统 · 平均办理天数',
    kind: 'cases',
    hint: '导出 审限统计 — 平均办理天数统计 的案件明细，要有 案号、立案日期、结案日期、承办人。',
    synonyms: { 收案时间: 'filedOn', 结案时间: 'closedOn', 办理天数: '' },
  },
  {
    id: 'digital-court-extensions',
    source: '数字法院业务应用系统 · 延长扣除审限',
    kind: 'cases',
    hint: '导出 审限统计 — 延长扣除审限 的未结案件明细，要有 案号、立案日期、延长天数、扣除天数。',
    synonyms: {
      延长: 'extendedDays',
      扣除: 'deductedDays',
      延长审限日数: 'extendedDays',
      扣除审限日数: 'deductedDays',
    },
  },
  {
    id: 'zhitu-procedures',
    source: '智图智能报表 · 适用程序统计',
    kind: 'cases',
    hint: '在适用程序统计表里点数字钻取到案件明细再导出；只有汇总数的表不能用来计算。',
    synonyms: { 程序: 'procedure', 适用程序类型: 'procedure', 当庭宣判情况: 'pronouncedInCourt' },
  },
  {
    id: 'mediation-platform',
    source: '最高院调解平台',
    kind: 'external',
    hint: '平台只给汇总数：把每月的 诉前调解成功数、司法确认数、线上化解率 填进模板的 外部数 表。',
    synonyms: { 指标名称: 'item', 统计月份: 'month', 件数: 'value' },
  },
  {
    id: 'big-data-long-pending',
    source: '最高院大数据平台 · 长期未结（未结、已结）',
    kind: 'cases',
    hint: '长期未结案件的 未结 和 已结 两张清单都要导出；已剔除的案件在 剔除长期未结 一列写明原因。',
    synonyms: {
      剔除原因: 'excludedFromLongPending',
      未结原因: 'suspensionCause',
      收案日: 'filedOn',
      结案日: 'closedOn',
    },
  },
  {
    id: 'big-data-quality-report',
    source: '最高院大数据平台 · 案件质检报告',
    kind: 'cases',
    hint: '导出质检报告的案件明细，要有 案号、是否有效公开；问题明细请在本工具里重新检查。',
    synonyms: { 公开是否有效: 'validlyDisclosed', 有效公开标志: 'validlyDisclosed', 质检结果: 'reviewResult' },
  },
  {
    id: 'tongdahai-money',
    source: '通达海执行系统 · 案款',
    kind: 'payments',
    hint: '在案款管理里导出到账明细，要有 款项编号、案号、到账日期、金额、发放日期、延期审批日期。',
    synonyms: {
      款项流水号: 'key',
      认领案号: 'caseNumber',
      到账金额: 'amount',
      发放时间: 'paidOn',
      暂存款到账日期: 'arrivedOn',
    },
  },
  {
    id: 'tongdahai-cases',
    source: '通达海执行系统 · 全省案件查询',
    kind: 'cases',
    hint: '按本院查询后导出，要有 案号、立案日期、结案日期、结案方式、申请标的、到位金额、是否网拍。',
    synonyms: {
      申请标的: 'enforcementClaim',
      执行到位: 'recoveredAmount',
      立案标的: 'enforcementClaim',
      执行法官: 'judge',
    },
  },
  {
    id: 'command-core-indicators',
    source: '执行指挥管理平台 · 核心指标',
    kind: 'cases',
    hint: '从核心指标的数字钻取到案件清单再导出；要有 案号、法定期限届满日期、结案方式、终本是否合格。',
    synonyms: {
      法定期限: 'statutoryDeadlineOn',
      法定审限届满日: 'statutoryDeadlineOn',
      终本核查结果: 'finalRoundQualified',
    },
  },
  {
    id: 'command-quality',
    source: '执行指挥管理平台 · 质效考核',
    kind: 'cases',
    hint: '从质效考核的数字钻取到案件清单再导出；事项委托、督办、信访各有自己的清单，请分别导出后填进模板对应的表。',
    synonyms: {
      通知时间: 'noticeOn',
      网络查控分析时间: 'inquiryOn',
      财产核实日: 'assetsVerifiedOn',
      恢复执行时间: 'resumedOn',
    },
  },
];

/** The mapping of a table under a preset: its synonyms first, then the dictionary. */
export function mappingOf(preset: Preset, headers: readonly string[]): TableMapping {
  const fields: Record<string, string | null> = {};
  const taken = new Set<string>();
  const own = new Map(Object.entries(preset.synonyms).map(([header, field]) => [headerKey(header), field]));
  const known = new Map(
    columnsOf[preset.kind].flatMap((column) => column.headers.map((header) => [headerKey(header), column.field])),
  );
  // What the preset names comes first, wherever it stands.
  for (const words of [own, known]) {
    for (const header of headers) {
      const field = words.get(headerKey(header));
      if (field === undefined || Object.hasOwn(fields, header) || taken.has(field)) continue;
      if (field) taken.add(field);
      fields[header] = field || null;
    }
  }
  for (const header of headers) if (!own.has(headerKey(header)) && !known.has(headerKey(header))) fields[header] = null;
  return { kind: preset.kind, fields };
}
