// What a kit's file tells. Selectors only: how they are read stands in controls.ts, sections.ts and the grids.

/** A widget whose native control does not hold what a person sees. */
export interface Widget {
  root: string;
  /** Elements that carry the chosen texts; without one shown, the visible input's own text counts. */
  shown?: string;
  /** State of a switch or a lone box: matches when it is on. */
  on?: string;
  /** Options of a group, the class of a chosen one on the option itself. */
  option?: string;
  chosen?: string;
}

/** A grid that is no native table, or whose header and rows lie apart. */
export interface GridMarkup {
  root: string;
  header: string;
  row: string;
  cell: string;
}

export interface Kit {
  /** Matches class names in every page built with the kit: otherwise it is skipped. */
  sign: RegExp;
  widgets?: Widget[];
  /** A form item and its own label. */
  items?: [item: string, label: string][];
  grids?: GridMarkup[];
  /** Containers with a title: cards, panels, dialogs. */
  titles?: [container: string, title: string][];
  /** Tab sets with the tab that is open. */
  tabs?: [set: string, open: string][];
  /** Groups of boxes or radios that share one label. */
  choices?: string;
  /** Whole tables of which header, body and locked columns are parts. */
  tables?: string;
  /** What the kit itself shows in such a table without rows: until then its rows are still being drawn. */
  empty?: string;
  /** Masks shown while data loads. */
  busy?: string;
  pager?: string;
}
