// Document → PageReading. One document, without its sub-frames.

import { caseNumberOf, caseNumbersIn, isOtherCaseLabel } from './case-numbers';
import { facetDoors } from './doors';
import { isComplete, isWordless } from './grid-complete';
import { askingControls } from './query-bars';
import { textSlices } from './texts';
import { wordsWith } from './words';

// The words come first: a script holds its modules as they are imported, and words near words pack better.

import type { Group } from '../case/fields';
import { entrySlices, formCandidates, pairCandidates, rolePairCandidates } from './candidates';
import { drained } from './drained';
import { labelSlices } from './find-label';
import { areasOf, coverage, type Grid } from './grid';
import { gridCandidates, overRows, type ReadGrid, readGrids } from './grid-entries';
import { findGrids } from './grids';
import { type LaidMap, layMap } from './lay-map';
import { lineCandidates } from './lines';
import { pairsOf, rolePairs } from './pairs';
import type { FieldReading, PageReading } from './reading';
import { inDetails, rowDetails } from './row-details';
import { openSections, type Sections } from './sections';
import { type Sheet, sheetSlices } from './sheet';
import type { SiteMap } from './site-map';
import { threshold } from './sources/found';
import { type Candidate, settleSubjects } from './subjects';

/** Reads a document at once. */
export function readPage(doc: Document, map?: SiteMap): PageReading {
  return drained(readSlices(doc, map));
}

/** The same in small steps: whoever drains it may pause after any of them. */
export function* readSlices(doc: Document, map?: SiteMap): Generator<void, PageReading> {
  return (yield* layoutSlices(doc, map && (() => layMap(map, doc))))();
}

/**
 * In small steps, what stands where. The function at the end tells the values, as often as it is called: it holds as long
 * as nothing has changed in the document but what is typed into boxes. Most pages have no map: what lays one over the
 * document comes as an argument.
 */
export function* layoutSlices(doc: Document, lay?: () => LaidMap): Generator<void, () => PageReading> {
  if (!doc.body || doc.body.tagName === 'FRAMESET')
    return () => ({ fields: [], grids: [], doors: [], caseNumbers: [] });
  const site = lay?.();
  const words = wordsWith(site?.taught);
  const texts = yield* textSlices(doc, words);
  yield;
  const sheet = yield* sheetSlices(doc, texts, words, site);
  yield* pause(sheet);
  const sections = openSections(sheet);
  const asking = askingControls(sheet);
  yield* pause(sheet);
  const grids = readGrids(findGrids(sheet), sheet, sections, site);
  yield* pause(sheet);
  const inGrids = sheet.controls.filter((control) => grids.some(({ grid }) => inRows(grid, control.element)));
  const apart = new Set([...asking, ...inGrids]);
  const labels = yield* labelSlices(sheet, apart);
  const boxes = sheet.controls.filter((control) => control.element.tagName === 'TEXTAREA' && !apart.has(control));
  yield* pause(sheet);
  const used = new Set<Node>([...labels.values()].flatMap((found) => (found.node ? [found.node] : [])));
  const details = rowDetails(grids, sheet);
  const inGrid = coverage(grids, details);
  const pairs = pairsOf(texts, sheet, used, inGrid);
  yield* pause(sheet);
  const entries = yield* entrySlices(labels, sheet, sections);
  const printed = inDetails(
    [...pairCandidates(pairs, sheet, sections), ...rolePairCandidates(rolePairs(texts, sheet, used, inGrid), sheet)],
    details,
  );
  const told = (): Candidate[] =>
    [
      ...(site?.candidates(sheet, labels) ?? []),
      ...overRows(inDetails(formCandidates(entries, sheet), details), grids, sheet),
      ...inDetails(lineCandidates(boxes, labels, sheet, sections), details),
      ...printed,
      ...gridCandidates(grids, sheet, sections),
    ].filter((candidate) => candidate.confidence >= threshold && !isUntold(candidate, sheet));
  const match = site?.match(sheet, grids, told());
  const around = {
    grids: grids
      .filter((read) => read.group !== 'case' && (match?.holds(read) ?? true) && !sheet.ignores(read.grid.root))
      .map((read) => gridReading(read, sheet)),
    doors: facetDoors(sheet),
    ...(match && { mapped: match.mapped }),
  };
  return () => {
    const candidates = told();
    const { fields, represents } = settleSubjects(match?.kept(candidates) ?? candidates, sections);
    const agents = represents.length > 0 && { represents };
    return { fields, ...agents, ...around, caseNumbers: numbersOf(sheet, fields, grids, sections) };
  };
}

function* pause(sheet: Sheet): Generator<void> {
  yield;
  sheet.eye.lookAgain();
}

/** An empty text around something that the layout left no room for. */
function isUntold({ value, editable, control }: Candidate, { eye }: Sheet): boolean {
  return value === null && !editable && eye.squeezed(control);
}

function inRows(grid: Grid, element: Element): boolean {
  if (!areasOf(grid).some((area) => area.contains(element))) return false;
  if (grid.columns.some((column) => column.header.contains(element))) return true;
  return grid.rows.some((row) => row.element.contains(element) || row.cells.some((cell) => cell?.contains(element)));
}

function gridReading({ grid, group }: ReadGrid, sheet: Sheet): PageReading['grids'][number] {
  return {
    group: group as Exclude<Group, 'case'>,
    rows: grid.rows.length,
    complete: isComplete(grid, sheet),
    ...(isWordless(grid, sheet) && { wordless: true }),
    control: grid.root,
  };
}

/** A number in a field labelled 案号 is the case's; otherwise those that stand free on the page. */
function numbersOf(sheet: Sheet, fields: FieldReading[], grids: ReadGrid[], sections: Sections): string[] {
  const labelled = fields
    .filter((f) => f.field === 'caseNumber' && f.value !== null)
    .map((f) => caseNumberOf(f.value ?? ''));
  const told = labelled.filter((n): n is string => n !== undefined);
  if (told.length > 0) return [...new Set(told)];
  const free = new Set<string>();
  for (const node of sheet.texts.numbered) {
    const parent = node.parentElement;
    if (!parent || !sheet.eye.shown(parent) || sheet.ignores(parent)) continue;
    if (grids.some(({ grid }) => grid.root.contains(parent)) || isOther(parent, sheet)) continue;
    const numbers = caseNumbersIn(node.data);
    if (numbers.length > 0 && sections.of(parent)?.context === 'other') continue;
    for (const number of numbers) free.add(number);
  }
  return [...free];
}

/** In a cell or list item beside 原审案号 and the like, or in a table of cases. */
function isOther(element: Element, sheet: Sheet): boolean {
  const cell = element.closest('td,dd,li,.el-form-item,div');
  const before = cell?.previousElementSibling ?? element.previousElementSibling;
  if (before && isOtherCaseLabel(sheet.eye.text(before))) return true;
  const label = element.previousElementSibling;
  if (label && isOtherCaseLabel(sheet.eye.text(label))) return true;
  return (
    (element.closest('table')?.rows.length ?? 0) > 2 &&
    element.closest('tr')?.querySelector('th') === null &&
    listsCases(element)
  );
}

function listsCases(element: Element): boolean {
  const table = element.closest('table');
  return table !== null && caseNumbersIn(table.textContent ?? '').length > 1;
}
