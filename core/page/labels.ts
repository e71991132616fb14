// The door for labels alone: every control, and every text beside a recognised label.

import { drained } from './drained';
import { labelSlices } from './find-label';
import { coverage } from './grid';
import { type ReadGrid, readGrids } from './grid-entries';
import { findGrids } from './grids';
import { cleanLabel, isLabelLike } from './label-text';
import { pairsOf } from './pairs';
import { rowDetails } from './row-details';
import { openSections } from './sections';
import { controlsUnder, openSheet, type Sheet } from './sheet';
import { confidence } from './sources/found';
import { textSlices } from './texts';
import { wordsWith } from './words';

export interface LabelledControl {
  control: Element;
  label: string;
  source: string;
  confidence: number;
}

/** `label` is without ：, *, （必填） and inner blanks. Controls of query bars have labels like any other. */
export function labelControls(doc: Document): LabelledControl[] {
  if (!doc.body || doc.body.tagName === 'FRAMESET') return [];
  const words = wordsWith();
  const sheet = openSheet(doc, drained(textSlices(doc, words)), words);
  const grids = readGrids(findGrids(sheet), sheet, openSections(sheet));
  const cells = grids.flatMap((grid) => labelledCells(grid, sheet));
  const taken = new Set(cells.map(({ control }) => control));
  const labels = drained(labelSlices(sheet, new Set(sheet.controls.filter((c) => taken.has(c.element)))));
  const used = new Set<Node>([...labels.values()].flatMap((found) => (found.node ? [found.node] : [])));
  const loose = sheet.controls.filter((c) => c.options.length > 0 && !labels.has(c) && !taken.has(c.element));
  const inGrid = coverage(grids, rowDetails(grids, sheet));
  const pairs = pairsOf(sheet.texts, sheet, used, inGrid);
  return [
    ...[...labels].flatMap(([control, { label, source, confidence: trust }]) => {
      const told = { source, confidence: trust };
      if (control.options.length === 0) return [{ control: control.element, label, ...told }];
      return control.options.map(({ element, text }) => ({
        control: element,
        label: label || cleanLabel(text),
        ...told,
      }));
    }),
    // Boxes that nothing names together: each asks what is written beside it.
    ...loose.flatMap(({ options }) =>
      options.flatMap(({ element, text }) => {
        const told = { source: 'wrapping', confidence: confidence.wrapping };
        return isLabelLike(text) ? [{ control: element, label: cleanLabel(text), ...told }] : [];
      }),
    ),
    ...cells,
    ...pairs.map((pair) => ({
      control: pair.element,
      label: pair.label,
      source: pair.source,
      confidence: pair.confidence,
    })),
  ];
}

function labelledCells({ grid, properties }: ReadGrid, sheet: Sheet): LabelledControl[] {
  return grid.rows.flatMap((row) =>
    grid.columns.flatMap(({ label: over }, at) => {
      const [name] = row.cells;
      const label = properties && name ? cleanLabel(at > 0 ? sheet.eye.text(name) : '') : over;
      const cell = row.cells[at];
      if (!cell || label === '') return [];
      const controls = controlsUnder(sheet, cell).map((control) => control.element);
      const elements = controls.length > 0 ? controls : sheet.words.known(label) ? [cell] : [];
      return elements.map((control) => ({ control, label, source: 'grid', confidence: confidence.grid }));
    }),
  );
}
