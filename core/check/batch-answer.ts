// What the command line answers: findings with the row to repair, indicators as rows of a table.

import { manual2022 } from '../manuals/manual-2022';
import { type MeasureAnswer, measure } from '../measure/answer';
import { manualFor, numberOf } from '../measure/manual';
import * as words from '../tables/command-words';
import { type Batch, type CheckedCase, ledgerOf, placeOf } from './batch';

export interface ToldFinding extends words.ToldFinding {
  rule: string;
  subject: string | null;
}

export interface CheckAnswer {
  checked: number;
  findings: ToldFinding[];
  /** Rules that could not tell, counted once for each row. */
  cannotTell: number;
}

export function checkAnswer(batch: Batch, checked: readonly CheckedCase[]): CheckAnswer {
  const findings = [...checked.flatMap((one) => ruleFindings(batch, one)), ...fileFindings(batch)];
  const cannotTell = checked.reduce((sum, { result }) => sum + result.unseen.length + result.crashed.length, 0);
  return { checked: checked.length, findings, cannotTell };
}

export function measureAnswer(
  batch: Batch,
  checked: readonly CheckedCase[],
  asOf: string,
  judge: string | undefined,
): MeasureAnswer {
  return measure(ledgerOf(batch, checked, asOf), { asOf, judge: judge ? [judge] : undefined, manual: manualOf(asOf) });
}

/** One row for each indicator, heads first. */
export function answerRows({ asOf, indicators }: MeasureAnswer): string[][] {
  const titles = new Map(Object.entries(manualOf(asOf).indicators).map(([id, { title }]) => [numberOf(id), title]));
  const rows = Object.entries(indicators).map(([number, value]) => {
    const title = titles.get(Number.parseInt(number, 10)) ?? '';
    if (!value) return [number, title, '—'];
    const notes = [
      ...(value.missing ? [words.missingWords(value.missing)] : []),
      ...(value.estimated ? [words.estimatedWord] : []),
    ];
    const counts = [value.numerator, value.denominator, value.uncertain].map(String);
    return [number, title, value.low ?? '—', value.high ?? '—', ...counts, notes.join(' ')];
  });
  return [words.valueHeads, ...rows];
}

function manualOf(asOf: string) {
  return manualFor([manual2022], Number(asOf.slice(0, 4))) ?? manual2022;
}

function ruleFindings(batch: Batch, { folded, result }: CheckedCase): ToldFinding[] {
  return result.findings.flatMap((finding) => {
    const place = placeOf(batch, folded, finding);
    const { rule, kind, severity, caseNumber, subject = null, message } = finding;
    return place ? [{ rule, kind, severity, caseNumber, subject, ...place, message }] : [];
  });
}

/** Rows that could not be taken in are errors: they were not checked. Cells that could not be read are told. */
function fileFindings({ plan }: Batch): ToldFinding[] {
  const rows = plan.rejected.map(({ file, sheet, row, column = null, reason }): ToldFinding => {
    const place = { file, sheet, row, column };
    return {
      rule: 'row-rejected',
      kind: 'wrong',
      severity: 'error',
      caseNumber: '',
      subject: null,
      ...place,
      message: reason,
    };
  });
  const cells = plan.problems.map(
    ({ file, sheet, row, column, caseNumber = '', subject = null, code, message }): ToldFinding => {
      const place = { file, sheet, row, column };
      return { rule: `cell-${code}`, kind: 'wrong', severity: 'warning', caseNumber, subject, ...place, message };
    },
  );
  return [...rows, ...cells];
}
