// What the page reader hands over. Free of Zod: content scripts are built from it.

import type { FieldId } from '../case/fields';
import type { Mapped } from './site-map';

/** One entry found on a page. `value` is what a person sees; `null` when seen and empty. */
export interface FieldReading<Control = Element> {
  field: FieldId;
  /** Tells rows apart: `party:1`, `hearing:2`. Absent for entries of the case itself. */
  subject?: string;
  value: string | null;
  label: string;
  source: string;
  /** 0–1; below the threshold nothing is returned. */
  confidence: number;
  control: Control;
}

/** A grid with headers. `complete` is false while it loads, pages or scrolls virtually: rows may be missing from it. */
export interface GridReading<Control = Element> {
  group: 'party' | 'agent' | 'hearing' | 'service' | 'limit' | 'payment';
  rows: number;
  complete: boolean;
  /** Empty, and nothing on the page says so: its rows may still be on the way. Only time tells. */
  wordless?: boolean;
  control: Control;
}

/** A tab or menu entry of the page that leads to a facet not in the document now. */
export interface FacetDoor<Control = Element> {
  facet: string;
  control: Control;
}

/** For whom an agent acts: a party of the same reading, or the name that the page gives. */
export interface Representation {
  agent: string;
  of?: string;
  client?: string;
}

export interface PageReading<Control = Element> {
  fields: FieldReading<Control>[];
  grids: GridReading<Control>[];
  /** Agents of whom the page tells for whom they act. */
  represents?: Representation[];
  /** Where an unseen facet could be opened by the person. */
  doors: FacetDoor<Control>[];
  /** Formatted 案号 of the case this document is about; several when it cannot be told. 原审案号 and 关联案号 never count. */
  caseNumbers: string[];
  /** Set where it was read with a site map. */
  mapped?: Mapped;
}

/** A reading on its way to the worker: elements are replaced by handles of the sending script. */
export type WireReading = PageReading<number>;
