// The dictionary together with a site's own words, and a first look that costs next to nothing.

import { type FieldId, type Group, groupOf } from '../case/fields';
import { type Context, dictionaryWords, groupOfLabel, isKnownLabel, type Meaning, meaningOf } from './dictionary';
import { labelKey } from './label-text';

/** The dictionary with a site's own words before it. */
export interface Words {
  /** Cheap first look at a text: could it begin with a label? Never false for a known label. */
  maybe(text: string): boolean;
  /** The same for a text of Han characters that may be one of several pieces of a label. Never false for a piece. */
  maybePiece(text: string): boolean;
  known(label: string): boolean;
  meaning(label: string, context?: Context): Meaning | undefined;
  group(label: string): Group | undefined;
}

/** What a site's own map says of labels; all of them as they are looked up. */
export interface Taught {
  labels: Map<string, { field: FieldId; role?: string }>;
  /** Headers of its grids: labels, but without a meaning elsewhere. */
  headers: Set<string>;
  /** Labels that mean nothing of ours here. */
  ignored: Set<string>;
}

const nothingTaught: Taught = { labels: new Map(), headers: new Set(), ignored: new Set() };

export function wordsWith({ labels, headers, ignored }: Taught = nothingTaught): Words {
  const own = new Set([...labels.keys(), ...headers, ...ignored]);
  const remembered = new Map<string, boolean>();
  const meanings = new Map<string, Meaning | undefined>();
  const groups = new Map<string, Group | undefined>();
  const starts = new Set(firstCharacters);
  const ends = new Set(lastCharacters);
  for (const label of own) {
    starts.add((/\p{Script=Han}/u.exec(label)?.[0] ?? label).charCodeAt(0));
    ends.add(label.charCodeAt(label.length - 1));
  }
  const foreign = [...own].some((label) => !/\p{Script=Han}/u.test(label));
  const isKnown = (label: string): boolean => own.has(labelKey(label)) || isKnownLabel(label);
  const all = [...dictionaryWords, ...own].join('\n');
  return {
    maybe: (text) => mayBegin(text, starts) || (foreign && text.length <= 48 && own.has(labelKey(text))),
    maybePiece: (text) => mayBePiece(text, all),
    known(label) {
      if (label.length > 60 || !mayEnd(label, ends)) return false;
      const before = remembered.get(label);
      if (before !== undefined) return before;
      const answer = isKnown(label);
      remembered.set(label, answer);
      return answer;
    },
    meaning(label, context) {
      const asked = `${context ?? ''} ${label}`;
      if (meanings.has(asked)) return meanings.get(asked);
      const key = labelKey(label);
      const taught = labels.get(key);
      const told = taught
        ? { field: taught.field, rank: -1, ...(taught.role && { role: taught.role }) }
        : meaningOf(label, context);
      const answer = ignored.has(key) ? undefined : told;
      meanings.set(asked, answer);
      return answer;
    },
    group(label) {
      if (groups.has(label)) return groups.get(label);
      const key = labelKey(label);
      const field = labels.get(key)?.field;
      const answer = ignored.has(key) ? undefined : field ? groupOf(field) : groupOfLabel(label);
      groups.set(label, answer);
      return answer;
    },
  };
}

const firstCharacters = new Set(dictionaryWords.map((word) => word.charCodeAt(0)));
for (const other of '切该原被第上申再异案利自赔公反基诉联庭排宣收扣款四监审司查搜检筛过高快')
  firstCharacters.add(other.charCodeAt(0));
const lastCharacters = new Set(
  [...dictionaryWords, ...'期间账帐码号称名额类别型种'].map((word) => word.charCodeAt(word.length - 1)),
);

/** Looks at the first Han character that is no numeral. */
function mayBegin(text: string, starts: Set<number>): boolean {
  const end = Math.min(text.length, 24);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) continue;
    if (starts.has(code)) return true;
    if (!numerals.has(code)) return false;
  }
  return false;
}

/** Within a word, or across the joint of two: 原告 before 姓名. Ordinals and 或 stand between words. */
function mayBePiece(text: string, all: string): boolean {
  const plain = text.replace(/[\s:：*＊]/g, '');
  const parts = [plain, plain.replace(/[一二三四五六七八九十的或]/g, '')];
  return parts.some((part) => {
    if (all.includes(part)) return true;
    for (let i = 1; i < part.length; i++)
      if (all.includes(part.slice(0, i)) && all.includes(part.slice(i))) return true;
    return false;
  });
}

/** The last character that is no blank, colon or mark ends a known word; brackets may follow it. */
function mayEnd(text: string, ends: Set<number>): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x29 || code === 0xff09 || code === 0x5d || code === 0x3011) return true;
    if (isLetter(code) && !ends.has(code)) continue;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x7a && code !== 0x3a)) return ends.has(code);
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
}

const numerals = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));
