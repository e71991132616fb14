// The figures of the last bench as they stand in both READMEs, between two marks. Written by npm run bench only.

import { readFileSync } from 'node:fs';

/** What a bench hands back: one row for each thing measured, goals and peers in the same table. */
export interface Bench {
  title: string;
  rows: Record<string, string | number>[];
}

export interface Results {
  /** Day of the measurement. */
  measuredOn: string;
  commit: string;
  machine: {
    processor: string;
    cores: number;
    memoryGiB: number;
    platform: string;
    node: string;
    chromium: string;
    /** Processes that wanted to run, over the last minute, before and after: more than `cores` is no quiet machine. */
    load: [before: number, after: number];
  };
  versions: Record<string, string>;
  tables: Bench[];
}

const marks = ['<!-- bench: written by npm run bench -->', '<!-- bench: end -->'] as const;
const intro = {
  'README.md': ({ measuredOn, commit, machine: m }: Results) =>
    `## Measured\n\nMeasured on ${measuredOn} at ${commit}: ${m.processor}, ${m.cores} cores, ${m.memoryGiB} GiB, ${m.platform}, Node ${m.node}, ${m.chromium}. ` +
    `Load ${m.load.join(' to ')}${isBusy(m) ? ': other work was running on the machine, times of a quiet one are shorter' : ''}. All figures with versions: [results.json](test/bench/results.json).`,
  'README.zh-CN.md': ({ measuredOn, commit, machine: m }: Results) =>
    `## 测速\n\n${measuredOn} 在 ${commit} 测得：${m.processor}，${m.cores} 核，${m.memoryGiB} GiB，${m.platform}，Node ${m.node}，${m.chromium}。` +
    `负载 ${m.load.join(' 到 ')}${isBusy(m) ? '：机器上同时有别的工作，空闲时会更短' : ''}。全部数字和版本见 [results.json](test/bench/results.json)。`,
};

export type Readme = keyof typeof intro;
export const readmes = Object.keys(intro) as Readme[];

/** The text of a README with the figures of `results` between its marks. Throws where the marks are missing. */
export function withFigures(readme: Readme, text: string, results: Results): string {
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`${readme} has no place for the figures.`);
  const body = [intro[readme](results), ...results.tables.map(markdownOf)].join('\n\n');
  return `${text.slice(0, start)}${marks[0]}\n${body}\n${text.slice(end)}`;
}

export function readResults(path: URL): Results {
  return JSON.parse(readFileSync(path, 'utf8')) as Results;
}

function isBusy({ cores, load }: Results['machine']): boolean {
  return Math.max(...load) > cores;
}

function markdownOf({ title, rows }: Bench): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `**${title}**\n`,
    line(columns.map((name) => (name === 'name' ? '' : name))),
    line(columns.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(columns.map((name) => row[name] ?? ''))),
  ].join('\n');
}
