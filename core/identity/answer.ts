import type { Verdict, VerdictCode } from '../case/verdict';

export const fine: Verdict = { level: 'ok', code: 'ok', message: '核对无误' };

export function error(code: VerdictCode, message: string): Verdict {
  return { level: 'error', code, message };
}

export function warning(code: VerdictCode, message: string): Verdict {
  return { level: 'warning', code, message };
}

/** Well formed, but of another type than it is entered under. */
export function otherType(level: 'warning' | 'error', suggests: string): Verdict {
  return { level, code: 'other-type', message: `号码看上去是${suggests}，与所选类型不符`, suggests };
}
