// From what was pointed at to a lesson: the label if reading by it finds this very place, else a selector. And 试读: what
// the reader would read by the map that had learnt it.

import { type FieldId, type Group, groupOf } from '../case/fields';
import { wordOf } from './closing';
import { cleanLabel } from './label-text';
import { type Classroom, type Lesson, learn } from './lessons';
import { mappedClosing } from './map-closing';
import { isTeachable, type Pointed } from './point-out';
import { readPage } from './read-page';
import type { Anchor, SiteMap, Spot, TextAnchor } from './site-map';
import { stableSelector } from './stable-selector';

export interface Proposal {
  lesson: Lesson;
  /** False where it is told by its place among others only: a changed page leads it astray. */
  steady: boolean;
  /** What would be read now, in the order of the page; `null` is empty. Of a field, column. */
  values: (string | null)[];
  /** How many boxes and texts are no more read, or buttons are held. */
  touched: number;
}

/** What the person says it is. */
export type Choice = { as: 'field' | 'column'; field: FieldId } | { as: 'closing' } | { as: 'ignore' };

/** Undefined where nothing tells the place apart; a column can be no entry of the case itself. */
export function propose(
  pointed: Pointed,
  choice: Choice,
  map: SiteMap | undefined,
  where: Classroom,
): Proposal | undefined {
  if (choice.as === 'closing') return closing(pointed, map, where);
  if (choice.as === 'ignore') return ignored(pointed, map, where);
  const options = choice.as === 'column' ? columns(pointed, choice.field) : anchors(pointed, choice.field);
  const tried = options.map((option) => ({ ...option, ...tryOut(pointed, option.lesson, map, where) }));
  return tried.find(({ hits }) => hits) ?? tried[0];
}

interface Option {
  lesson: Lesson;
  steady: boolean;
}

function anchors({ element, labels }: Pointed, field: FieldId): Option[] {
  const byLabel = labels.map((label): Option => ({ lesson: { teach: 'field', field, at: { label } }, steady: true }));
  const spot = spotOf(element);
  return [
    ...byLabel,
    ...(spot ? [{ lesson: { teach: 'field' as const, field, at: spot.at }, steady: spot.steady }] : []),
  ];
}

/** Of a cell that was not taken for a header its own text is the header. */
function columns({ as, element, labels }: Pointed, field: FieldId): Option[] {
  const own = element.textContent ?? '';
  const header = as === 'column' ? labels[0] : isTeachable(own) ? cleanLabel(own) : undefined;
  const group = groupOf(field);
  if (!header || group === 'case') return [];
  return [{ lesson: { teach: 'column', field, header, group: group as Exclude<Group, 'case'> }, steady: true }];
}

/** Reads the page as the map would have it read; `hits` when this place is read, and no other in its stead. */
function tryOut({ element }: Pointed, lesson: Lesson, map: SiteMap | undefined, where: Classroom) {
  const field = 'field' in lesson ? lesson.field : undefined;
  const reading = readPage(element.ownerDocument, learn(map, lesson, where));
  const read = reading.fields.filter((one) => one.field === field);
  const here = read.filter(
    ({ control }) => control === element || control.contains(element) || element.contains(control),
  );
  const shown = lesson.teach === 'column' ? read : here;
  const hits =
    lesson.teach === 'column'
      ? read.length > 0
      : here.length === 1 && (read.length === 1 || groupOf(field as FieldId) !== 'case');
  return { hits, values: shown.map(({ value }) => value), touched: shown.length };
}

function closing({ element }: Pointed, map: SiteMap | undefined, where: Classroom): Proposal | undefined {
  const spot = spotOf(element);
  const word = wordOf(element);
  // Words with a number in them are those of one case only.
  const byWord = word && !/\d{2,}/.test(word) && holds({ text: word }, element, map, where);
  if (byWord) return heldBy({ text: word }, true);
  return spot && heldBy(spot.at, spot.steady);
}

function heldBy(at: TextAnchor, steady: boolean): Proposal {
  return { lesson: { teach: 'closing', at }, steady, values: [], touched: 1 };
}

function holds(at: TextAnchor, element: Element, map: SiteMap | undefined, where: Classroom): boolean {
  return mappedClosing(element, learn(map, { teach: 'closing', at }, where));
}

function ignored({ at }: Pointed, map: SiteMap | undefined, where: Classroom): Proposal | undefined {
  const spot = spotOf(at);
  if (!spot) return undefined;
  const lesson: Lesson = { teach: 'ignore', at: spot.at };
  const count = (one: SiteMap | undefined) => readPage(at.ownerDocument, one).fields.length;
  return {
    lesson,
    steady: spot.steady,
    values: [],
    touched: Math.max(0, count(map) - count(learn(map, lesson, where))),
  };
}

/** Through open shadow roots it is a path: a selector for each host, then one inside. */
function spotOf(element: Element): { at: Spot & Anchor; steady: boolean } | undefined {
  const steps = [];
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const step = stableSelector(at);
    if (!step) return undefined;
    steps.unshift(step);
  }
  const steady = steps.every((step) => step.steady);
  const [only] = steps;
  if (steps.length === 1 && only) return { at: { selector: only.selector }, steady };
  return { at: { path: steps.map(({ selector }) => selector) }, steady };
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
}
