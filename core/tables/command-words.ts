// What the command line says to people: one line for each thing, and one line for what cannot be used.

export const usage =
  '用法：npm run caselint -- check 文件… [--as-of 2022-06-30] [--json 结果.json]，或 measure 文件… --as-of 2022-06-30 [--judge 姓名] [--json 结果.json]';

export const refusals = {
  command: (word: string) => `不认识的命令「${word}」。${usage}`,
  noFile: () => `没有给出文件。${usage}`,
  missing: (file: string) => `找不到或读不了文件「${file}」，请核对路径`,
  asOf: (text: string) => `--as-of 的日期「${text}」不对，应如 2022-06-30`,
  noDay: () => 'measure 需要 --as-of 日期，如 --as-of 2022-06-30',
  option: (text: string) => `不认识的参数「${text}」。${usage}`,
  value: (option: string) => `${option} 后面缺少内容。${usage}`,
  output: (file: string) => `结果写不进「${file}」，请核对路径和权限`,
};

const severities = { error: '错误', warning: '提示' };

export interface ToldFinding {
  kind: string;
  severity: 'error' | 'warning';
  caseNumber: string;
  file: string;
  sheet: string;
  row: number;
  column: string | null;
  message: string;
}

export function findingLine(f: ToldFinding): string {
  const place = `${f.file} · ${f.sheet} 第 ${f.row} 行${f.column ? ` ${f.column}` : ''}`;
  return `${severities[f.severity]}  ${f.caseNumber}  ${f.message}  （${place}）`;
}

export function checkSummary(checked: number, errors: number, warnings: number, cannotTell: number): string {
  return `检查 ${checked} 件，错误 ${errors} 处，提示 ${warnings} 处，未核对 ${cannotTell} 项`;
}

export const valueHeads = ['序号', '指标', '低', '高', '分子', '分母', '未定', '说明'];

export const estimatedWord = '预估';

export function missingWords(names: readonly string[]): string {
  return `缺 ${names.join('、')}`;
}

/** Columns of equal width on screen: a Chinese character is two cells wide. */
export function screenTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((text, at) => text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(text)))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
