// Which party, hearing or service an entry belongs to: rows, cards, dialogs, and repeats of the same label.

import { type Group, groupOf } from '../case/fields';
import type { Told } from './dictionary';
import { loneHeads } from './lone-heads';
import { holdsSomeone, onlyNames } from './mentions';
import { mergeDialogs } from './merge-dialogs';
import type { FieldReading, Representation } from './reading';
import { representations } from './representations';
import { roleLabelled } from './roles';
import type { Section, Sections } from './sections';
import { toldByTitle } from './told-by-title';
import { caseNumber } from './values';

export interface Candidate extends Omit<FieldReading, 'subject' | 'field'> {
  field: Told;
  /** Place among the synonyms; of two labels of one entry the better wins. */
  rank: number;
  /** Can be changed by a person: such an entry is the truth beside a text that repeats it. */
  editable: boolean;
  /** The row of a grid it stands in. */
  row?: Element;
  /** An empty grid's column: belongs to no row. */
  column?: boolean;
  /** 诉讼地位 told by the label itself. */
  role?: string;
}

export interface Bucket {
  group: Group;
  items: Candidate[];
  row?: Element;
  dialog?: Element;
  section?: Section;
}

interface Settled {
  fields: FieldReading[];
  represents: Representation[];
}

/** Gives every entry its subject and keeps one item per entry and subject. */
export function settleSubjects(candidates: Candidate[], sections: Sections): Settled {
  const sorted = onlyNames([...candidates, ...loneHeads(candidates, sections)], sections)
    .filter(isLicence)
    .sort((a, b) => order(a.control, b.control));
  const single = sorted.filter((c) => c.column || groupOf(c.field) === 'case');
  const grouped = sorted.filter((c) => !c.column && groupOf(c.field) !== 'case');
  const buckets = [
    ...rowBuckets(grouped.filter((c) => c.row)),
    ...looseBuckets(
      grouped.filter((c) => !c.row),
      sections,
    ),
  ];
  for (const bucket of buckets) addRole(bucket, sections);
  const ordered = buckets.filter(holdsSomeone).sort((a, b) => order(first(a), first(b)));
  const merged = mergeDialogs(ordered);
  const named = numbered(merged.filter(({ items }) => items.some(({ field }) => field !== 'agent.of')));
  const settled = [...named].flatMap(([subject, { items }]) => best(items).flatMap((item) => plain(item, subject)));
  return { fields: [...best(single).flatMap((item) => plain(item)), ...settled], represents: representations(named) };
}

/** 证件号码 of an agent is a licence only where it looks like one. */
function isLicence({ field, label, value }: Candidate): boolean {
  return field !== 'agent.licence' || /执业|律师/.test(label) || /^\d{10,17}$/.test(value ?? '');
}

/** `party:1`, `party:2`, `agent:1` */
function numbered(buckets: Bucket[]): Map<string, Bucket> {
  const numbers = new Map<Group, number>();
  return new Map(
    buckets.map((bucket) => {
      const number = (numbers.get(bucket.group) ?? 0) + 1;
      numbers.set(bucket.group, number);
      return [`${bucket.group}:${number}`, bucket];
    }),
  );
}

function first(bucket: Bucket): Element {
  return bucket.row ?? (bucket.items[0] as Candidate).control;
}

function order(a: Node, b: Node): number {
  if (a === b) return 0;
  return (a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1;
}

function rowBuckets(items: Candidate[]): Bucket[] {
  const buckets = new Map<Element, Map<Group, Bucket>>();
  for (const item of items) {
    const row = item.row as Element;
    const group = groupOf(item.field);
    const here = buckets.get(row) ?? new Map<Group, Bucket>();
    buckets.set(row, here);
    const bucket = here.get(group) ?? { group, items: [], row };
    here.set(group, bucket);
    bucket.items.push(item);
  }
  return [...buckets.values()].flatMap((groups) => [...groups.values()]);
}

function looseBuckets(items: Candidate[], sections: Sections): Bucket[] {
  const scopes = new Map<string, { items: Candidate[]; group: Group; dialog?: Element; section?: Section }>();
  const ids = new Map<Element, number>();
  const idOf = (element: Element | undefined): number => {
    if (!element) return 0;
    const known = ids.get(element) ?? ids.size + 1;
    ids.set(element, known);
    return known;
  };
  for (const item of items) {
    const group = groupOf(item.field);
    const section = sections.of(item.control);
    const dialog = sections.dialog(item.control);
    const key = `${group}/${idOf(section?.title)}/${idOf(dialog)}`;
    const scope = scopes.get(key) ?? { items: [], group, ...(dialog && { dialog }), ...(section && { section }) };
    scopes.set(key, scope);
    scope.items.push(item);
  }
  return [...scopes.values()].flatMap((scope) =>
    byRole(scope.items)
      .flatMap(split)
      .map((part) => ({
        group: scope.group,
        items: part,
        ...(scope.dialog && { dialog: scope.dialog }),
        ...(scope.section && { section: scope.section }),
      })),
  );
}

/** 原告姓名 and 被告姓名 in one block: the labels themselves tell the parties apart. */
function byRole(items: Candidate[]): Candidate[][] {
  const parts = new Map<string, Candidate[]>();
  let current = items.find((item) => item.role)?.role ?? '';
  for (const item of items) {
    current = item.role ?? current;
    const part = parts.get(current);
    if (part) part.push(item);
    else parts.set(current, [item]);
  }
  return [...parts.values()];
}

/** Cards of the same make: an entry that occurs more than once tells them apart. */
function split(items: Candidate[]): Candidate[][] {
  const repeated = mostRepeated(items);
  if (repeated.length < 2) return [items];
  const cards = cardsOf(repeated.map((item) => item.control));
  const numbers = new Map<Candidate | Element | undefined, number>();
  for (const [at, item] of repeated.entries()) numbers.set(item, at).set(cards[at], at);
  const parts: Candidate[][] = repeated.map(() => []);
  let current = 0;
  for (const item of items) {
    let card = numbers.has(item) ? null : item.control;
    while (card && !numbers.has(card)) card = card.parentElement;
    current = numbers.get(card ?? item) ?? current;
    parts[current]?.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

function mostRepeated(items: Candidate[]): Candidate[] {
  const byField = new Map<string, Candidate[]>();
  for (const item of items) {
    const key = `${item.field}/${item.label}/${item.editable}`;
    const same = byField.get(key);
    if (same) same.push(item);
    else byField.set(key, [item]);
  }
  return [...byField.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** The blocks below the common ancestor that hold one of the elements each. */
function cardsOf(elements: Element[]): (Element | undefined)[] {
  let common: Element | null = elements[0]?.parentElement ?? null;
  while (common && !elements.every((e) => common?.contains(e))) common = common.parentElement;
  const cards = elements.map((element) => {
    let at: Element | null = element;
    while (at && at.parentElement !== common) at = at.parentElement;
    return at ?? undefined;
  });
  return new Set(cards).size === cards.length ? cards : [];
}

/** A party whose 诉讼地位 or name only the title or the label tells; an agent's name. */
function addRole(bucket: Bucket, sections: Sections): void {
  if (bucket.group === 'agent') addName(bucket, bucket.section, 'agent.name');
  if (bucket.group !== 'party' || bucket.items.some((item) => item.field === 'party.role')) return;
  const control = first(bucket);
  const section = sections.roleOf(control);
  addName(bucket, section, 'party.name');
  const told = bucket.items.find((item) => item.role);
  const role = told?.role ?? section?.role;
  if (!role) return;
  const at = told?.control ?? section?.title;
  if (!at) return;
  bucket.items.push(toldByTitle('party.role', role, at));
}

/** A card whose head says 原告 沈知微 and whose body says the rest. */
function addName({ items, row }: Bucket, section: Section | undefined, field: 'party.name' | 'agent.name'): void {
  if (!section?.named || row || items.some((item) => item.field === field)) return;
  items.push(toldByTitle(field, section.named.value, section.named.element));
}

/** One item per entry: what can be edited before what only repeats it, then the better word, then the surer source. 开庭日期 and 开庭时间 apart are one. */
function best(items: Candidate[]): Candidate[] {
  const kept = new Map<Told, Candidate>();
  for (const item of items) {
    const other = kept.get(item.field);
    if (!other || better(item, other)) kept.set(item.field, item);
  }
  const day = kept.get('hearing.date');
  const time = day && items.find((item) => item.field === day.field && /^\d{1,2}[:：]\d\d$/.test(item.value ?? ''));
  if (time && /^\d{4}\D\d{1,2}\D\d{1,2}日?$/.test(day.value ?? ''))
    kept.set(day.field, { ...day, value: `${day.value} ${time.value}` });
  return [...kept.values()];
}

function better(a: Candidate, b: Candidate): boolean {
  if (a.source === 'map' || b.source === 'map') return a.source === 'map' && b.source !== 'map';
  if (a.rank !== b.rank && (a.value !== null) === (b.value !== null)) return a.rank < b.rank;
  if (a.editable !== b.editable) return a.editable;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.confidence > b.confidence;
}

function plain(item: Candidate, subject?: string): FieldReading[] {
  const { field, label, source, confidence: trust, control } = item;
  if (field === 'agent.of') return [];
  const role = field === 'party.role' && roleLabelled(item.value ?? '');
  const value = field === 'caseNumber' ? caseNumber(item.value) : role || item.value;
  return [{ field, ...(subject && { subject }), value, label, source, confidence: trust, control }];
}
