// A table out as CSV that Excel and WPS open in Chinese: UTF-8 with its mark, lines ended by CR LF.

import type { OutCell, OutSheet } from './out-sheet';

/** What a spreadsheet would take for a formula, or a number that it would spoil, gets a ' before it; the importer strips it. */
export const spoiled = /^(?:[=+\-@\t\r'|]|0\d+$|\d{12,}$)/;

/** `remarks` stand in one line below the table, as court systems write them: the importer reads no record there. */
export function writeCsv({ columns, rows }: OutSheet, remarks: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const lines = [columns.map(({ header }) => header), ...rows].map((row) =>
    columns.map((_, at) => field(row[at] ?? null)).join(','),
  );
  const last = remarks.length > 0 ? [field(`备注：${remarks.join('；')}`)] : [];
  return new TextEncoder().encode(`\uFEFF${[...lines, ...last].join('\r\n')}\r\n`);
}

function field(value: OutCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = spoiled.test(value) ? `'${value}` : value;
  return /[",\r\n\t;|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
