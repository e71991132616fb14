// Cards of one make, each with a head that names a party: a head whose card is closed or says nothing more is a party too.

import { groupOf } from '../case/fields';
import { type Head, readHead } from './named-titles';
import { roleLabelled } from './roles';
import type { Sections } from './sections';
import { ancestorsOf, type Sheet } from './sheet';
import type { Candidate } from './subjects';
import { toldByTitle } from './told-by-title';

/** The head of another card. */
export interface Sister {
  head: Head;
  card: Element;
}

/** Names in the heads of cards beside those that tell of parties in full. */
export function loneHeads(candidates: Candidate[], sections: Sections): Candidate[] {
  const full = candidates.filter(({ field, label }) => groupOf(field) === 'party' && !roleLabelled(label));
  const titles = new Set<Element>();
  for (const { control, row } of full) {
    const section = row ? undefined : sections.of(control);
    if (section?.named && section.role) titles.add(section.title);
  }
  const holding = ancestorsOf(full.map(({ control }) => control));
  const found = new Map<Element, Candidate>();
  const lists = new Set<Element | null>();
  for (const title of titles) {
    const sisters = sections.beside(title);
    const list = sisters[0]?.card.parentElement;
    if (!list || lists.has(list)) continue;
    lists.add(list);
    for (const { head, card } of sisters) {
      const { named, role } = head;
      if (named && role && !titles.has(head.title) && !holding.has(card))
        found.set(named.element, toldByTitle('party.name', named.value, named.element));
    }
  }
  return [...found.values()];
}

/** Up from a head to the first block that has others of its make beside it, and down in each of them by the same way. */
export function sisterHeads(title: Element, sheet: Sheet): Sister[] {
  const way: number[] = [];
  for (let card = title; way.length < 4 && card.parentElement; card = card.parentElement) {
    const cards = [...card.parentElement.children];
    const others = cards.filter((other) => other !== card && isSister(card, other));
    if (others.length > 0) return others.flatMap((other) => headAt(other, way, title, sheet));
    way.unshift(cards.indexOf(card));
  }
  return [];
}

function headAt(card: Element, way: number[], like: Element, sheet: Sheet): Sister[] {
  const title = way.reduce<Element | undefined>((at, place) => at?.children[place], card);
  if (!title || !isSister(title, like) || !sheet.eye.shown(title)) return [];
  const head = readHead(title, sheet);
  return head ? [{ head, card }] : [];
}

/** Of one make, whatever is said of its state: item, item is-active. */
function isSister(a: Element, b: Element): boolean {
  return a.tagName === b.tagName && a.classList[0] === b.classList[0];
}
