// What the identity checks answer. Free of Zod.

export type VerdictLevel = 'ok' | 'warning' | 'error';

/** Closed list of what can be the matter with a document number or a phone number. */
export type VerdictCode =
  | 'ok'
  | 'empty'
  | 'format' // good number in an odd spelling: blanks, full width, lower-case x, +86
  | 'length'
  | 'characters'
  | 'checksum'
  | 'birth-date'
  | 'birth-date-future'
  | 'age'
  | 'province'
  | 'area-unknown'
  | 'placeholder'
  | 'other-type' // well formed, but of another type: `suggests` says which
  | 'old-form' // 15 digits, booklets and other forms no longer issued
  | 'type-unknown'
  | 'year'
  | 'segment-unknown'
  | 'landline'
  | 'internet-of-things'
  | 'hotline'
  | 'registrar'
  | 'pattern';

/** `message` is one Chinese sentence that repeats no part of the number. */
export interface Verdict {
  level: VerdictLevel;
  code: VerdictCode;
  message: string;
  /** The court's word for the type the number looks like, with code `other-type`. */
  suggests?: string;
}
