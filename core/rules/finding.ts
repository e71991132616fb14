// What the rules answer, as it is stored and shown. Holds no raw personal data.

import { z } from 'zod';
import { facetName } from '../case/facts';
import { fieldIds } from '../case/fields';

export const fieldId = z.enum(fieldIds as [(typeof fieldIds)[number], ...(typeof fieldIds)[number][]]);

/** On screen: error + missing → 缺, error + wrong → 错, any warning → 疑. Open = severity error. */
export const finding = z.object({
  /** File name of the rule. */
  rule: z.string(),
  kind: z.enum(['missing', 'wrong']),
  severity: z.enum(['error', 'warning']),
  facet: facetName,
  caseNumber: z.string(),
  /** Row the finding is about: `party:2`. */
  subject: z.string().optional(),
  /** `被告 1 周*`, masked. */
  subjectLabel: z.string().optional(),
  field: fieldId.optional(),
  /** What is the matter, one short Chinese sentence without raw values. */
  message: z.string(),
  /** How to repair it, one sentence. */
  repair: z.string().optional(),
  /** Indicators of the manual that the finding touches. */
  indicators: z.array(z.number()),
  /** Digest or plain value the finding is about: a waiver ends when it changes. */
  about: z.string().optional(),
  /** Name of the lossless fix that applies. */
  fix: z.string().optional(),
});

export type Finding = z.infer<typeof finding>;

/** Stable over runs: one rule says one thing about one row (and one field of it). */
export function findingId(f: Pick<Finding, 'caseNumber' | 'rule' | 'subject' | 'field'>): string {
  return [f.caseNumber, f.rule, f.subject ?? '', f.field ?? ''].join('|');
}

/** The case that a finding with this id is about. */
export function caseNumberOf(id: string): string {
  return id.replace(/\|.*/s, '');
}
