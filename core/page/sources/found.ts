import type { Control } from '../controls';

/** A label found for a control. */
export interface Found {
  label: string;
  source: string;
  confidence: number;
  /** Where the label stands. */
  node?: Node;
  /** The control shares the label of this one: year, court, type and number of a 案号. */
  continues?: Control;
  /** The neighbour that holds it: a label within the neighbour is not shared. */
  holder?: Element;
}

/** Confidence of each source, best first. Below `threshold` nothing is told. */
export const confidence = {
  map: 1,
  for: 0.99,
  wrapping: 0.98,
  labelledby: 0.97,
  item: 0.96,
  cell: 0.95,
  pair: 0.94,
  grid: 0.94,
  text: 0.93,
  beside: 0.9,
  above: 0.8,
  geometry: 0.7,
  named: 0.6,
  placeholder: 0.55,
} as const;

export const threshold = 0.5;
