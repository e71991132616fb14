// A table on its way out: typed columns and plain cells, the same for xlsx and CSV.

export type OutType = 'text' | 'day' | 'moment' | 'money' | 'number';

export type OutCell = string | number | null;

export interface OutColumn {
  header: string;
  type: OutType;
  /** In characters; without it, as wide as what stands in it. */
  width?: number;
  /** Shown when a cell of the column is chosen. */
  note?: string;
  choices?: readonly string[];
}

export interface OutSheet {
  name: string;
  columns: OutColumn[];
  rows: OutCell[][];
}

/** Stands for an entry that was never seen, so that it is not read back as an empty one. */
export const unseenMark = '（未见）';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Characters that a column needs, from its header and its first rows. */
export function widthOf(column: OutColumn, rows: readonly OutCell[][], at: number): number {
  if (column.width) return column.width;
  const texts = [column.header, ...rows.slice(0, 200).map((row) => String(row[at] ?? ''))];
  const widths = texts.map((text) => text.length + (text.match(wide)?.length ?? 0));
  return Math.min(50, Math.max(8, ...widths) + 2);
}
