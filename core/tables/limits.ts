// How much one file may hold. A year of a whole court stays far below.

export interface Limits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes of all parts of a workbook after inflating. */
  inflatedBytes: number;
  /** Inflated : packed, for parts above one megabyte. */
  ratio: number;
  entries: number;
  sheets: number;
  rows: number;
  columns: number;
  /** Filled cells of one sheet. */
  cells: number;
}

export const defaultLimits: Limits = {
  fileBytes: 100e6,
  inflatedBytes: 400e6,
  ratio: 250,
  entries: 2_000,
  sheets: 100,
  rows: 200_000,
  columns: 512,
  cells: 6e6,
};
