// Classes of cases by 类型代字, compared whole: 执保 is not 财保, 行保 is not administrative.

import { parseCaseNumber } from './case-number';

export type CaseClass = 'criminal' | 'civil' | 'administrative' | 'compensation' | 'enforcement' | 'other';

export const caseClassLabels: Record<CaseClass, string> = {
  criminal: '刑事',
  civil: '民事',
  administrative: '行政',
  compensation: '国家赔偿',
  enforcement: '执行',
  other: '其他',
};

/** Registered only, never counted as cases. */
export const registrationOnly: readonly string[] = ['诉前调', '民诉前调', '行诉前调'];

export const firstInstanceTypes: readonly string[] = ['刑初', '民初', '行初', '行赔初'];

/** 类型代字 of a 案号, or '' where it cannot be read. */
export function typeOf(caseNumber: string): string {
  if (caseNumber !== last.caseNumber) last = { caseNumber, type: parseCaseNumber(caseNumber)?.type ?? '' };
  return last.type;
}

/** Many rules ask for the type of one case in a row. */
let last = { caseNumber: '', type: '' };

export function classOf(type: string): CaseClass {
  if (type.startsWith('刑')) return 'criminal';
  if (type.startsWith('民')) return 'civil';
  if (type.startsWith('执')) return 'enforcement';
  if (type.startsWith('行') && !type.startsWith('行保')) return 'administrative';
  if (type.startsWith('法赔') || type.startsWith('委赔')) return 'compensation';
  return 'other';
}

export function isFirstInstance(type: string): boolean {
  return firstInstanceTypes.includes(type);
}

/** `民事一审`, `执行`, as it is said beside a case number. */
export function classLabel(type: string): string {
  return caseClassLabels[classOf(type)] + (isFirstInstance(type) ? '一审' : '');
}
