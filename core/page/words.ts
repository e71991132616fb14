// The dictionary together with a site's own words, and a first look that costs next to nothing.

import type { FieldId, Group } from '../case/fields';
import { type Context, dictionaryKeys, groupOfLabel, isKnownLabel, type Meaning, meaningOf } from './dictionary';
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

export function wordsWith(own: Record<string, FieldId> = {}): Words {
  const taught = new Map(Object.entries(own).map(([label, field]) => [labelKey(label), field] as const));
  const remembered = new Map<string, boolean>();
  const meanings = new Map<string, Meaning | undefined>();
  const starts = new Set(firstCharacters);
  const ends = new Set(lastCharacters);
  for (const label of taught.keys()) {
    starts.add(label.charCodeAt(0));
    ends.add(label.charCodeAt(label.length - 1));
  }
  const isKnown = (label: string): boolean => taught.has(labelKey(label)) || isKnownLabel(label);
  const all = [...dictionaryKeys(), ...taught.keys()].join('\n');
  return {
    maybe: (text) => mayBegin(text, starts),
    maybePiece: (text) => mayBePiece(text, all),
    known(label) {
      if (label.length > 60) return false;
      const before = remembered.get(label);
      if (before !== undefined) return before;
      const answer = mayEnd(label, ends) && isKnown(label);
      remembered.set(label, answer);
      return answer;
    },
    meaning(label, context) {
      const key = `${context ?? ''} ${label}`;
      if (meanings.has(key)) return meanings.get(key);
      const field = taught.get(labelKey(label));
      const answer = field ? { field, rank: -1 } : meaningOf(label, context);
      meanings.set(key, answer);
      return answer;
    },
    group(label) {
      const field = taught.get(labelKey(label));
      return field ? (field.includes('.') ? (field.split('.')[0] as Group) : undefined) : groupOfLabel(label);
    },
  };
}

const firstCharacters = new Set([...dictionaryKeys()].map((word) => word.charCodeAt(0)));
for (const other of '原被第上申再异案利自赔公反基诉联庭排宣收扣款四监审司查搜检筛高快')
  firstCharacters.add(other.charCodeAt(0));
const lastCharacters = new Set([...dictionaryKeys()].map((word) => word.charCodeAt(word.length - 1)));

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
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x7a && code !== 0x3a)) return ends.has(code);
  }
  return false;
}

const numerals = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));
