// Words in passing: what names somebody or something and is yet no party, agent or record of its own.

import { groupOf } from '../case/fields';
import { roleLabelled } from './roles';
import type { Sections } from './sections';
import type { Bucket, Candidate } from './subjects';

const oneSide = /^(?:反诉)?(?:原告|被告)|上诉人|执行人|被申请人|再审/;

/**
 * 原告：沈知微 names a party where nothing else on the page names one, but for those of another 诉讼地位. 申请人 without
 * 被申请人 may be whoever applied for something.
 */
export function onlyNames(candidates: Candidate[], sections: Sections): Candidate[] {
  const byRole = candidates.filter((c) => c.field === 'party.name' && c.role && roleLabelled(c.label));
  if (byRole.length === 0) return candidates;
  const told = candidates.some(
    (c) =>
      groupOf(c.field) === 'party' &&
      !byRole.includes(c) &&
      !(c.role && byRole.every(({ role }) => role !== c.role)) &&
      (c.field === 'party.name' || sections.of(c.control)?.named),
  );
  const sides = byRole.some(({ role }) => oneSide.test(role ?? ''));
  return told || !sides ? candidates.filter((c) => !byRole.includes(c)) : candidates;
}

/** A phone or an address alone may be anyone's. */
const tells = /name|role|document|contact|legal|kind/i;

/** One word about a person without a 诉讼地位, where others are told in full: 当事人：沈知微 above the list of parties. */
function isEcho({ group, row, items }: Bucket, all: Bucket[]): boolean {
  return (
    (group === 'party' || group === 'agent') &&
    !row &&
    items.length === 1 &&
    all.some((other) => other.group === group && other.items.filter(({ field }) => field !== 'party.role').length > 1)
  );
}

/** 送达 受送达人：沈知微 in a list of steps: one word in passing is no record. */
function isPassing({ group, row, section, items }: Bucket): boolean {
  return (
    /hearing|service|limit|payment/.test(group) &&
    !row &&
    !section &&
    items.length === 1 &&
    items.every(({ source }) => source === 'text')
  );
}

/** The agent's columns of a party's row are empty where the party has no agent. */
export function holdsSomeone(bucket: Bucket, _: number, all: Bucket[]): boolean {
  if (
    bucket.group === 'party' &&
    !bucket.row &&
    bucket.section?.context !== 'party' &&
    !bucket.items.some((i) => tells.test(i.field))
  )
    return false;
  if (isPassing(bucket) || isEcho(bucket, all)) return false;
  if (bucket.group !== 'agent' || !bucket.row || bucket.items.some((item) => item.value !== null)) return true;
  return !all.some((other) => other.row === bucket.row && other.group === 'party');
}
