// The case as it is kept: three states for every entry, and nothing raw of any party.
// undefined = unseen (未见), null = seen and empty (空), else filled.

import { z } from 'zod';
import { isDay } from './day';
import { facets } from './fields';

export const day = z.string().refine(isDay);
/** Day with an optional time: 2022-06-10 or 2022-06-10T09:00. */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
/** Keyed digest of a normalised value (`v1:` and base64url); a pseudonym, not anonymity. */
const digest = z.string().regex(/^v1:[\w-]{20,}$/);
const text = z.string().max(400);

const verdict = z.object({
  level: z.enum(['ok', 'warning', 'error']),
  code: z.string(),
  suggests: z.string().optional(),
  /** Version of the identity checks that judged; older verdicts are read as unseen. */
  judgedBy: z.number().int(),
});

/** What is kept of a name. */
export const nameFact = z.object({
  masked: text,
  digest: digest.optional(),
  /** Length of the raw name in characters. */
  length: z.number().int(),
  flags: z.array(z.enum(['placeholder', 'digits', 'salutation', 'blanks', 'too-long', 'unknown-person'])),
});

/** What is kept of a document number or licence. */
export const documentFact = verdict.extend({
  masked: text,
  digest: digest.optional(),
  /** First two characters of a 统一社会信用代码 (登记管理部门 and 机构类别). */
  registrar: z.string().max(2).optional(),
  /** From the number itself: was the holder under 18 on the day of filing. */
  minor: z.boolean().optional(),
});

/** What is kept of a phone number. */
export const phoneFact = verdict.extend({ masked: text, digest: digest.optional() });

/** An entry that is only told to be there, and whether it agrees with the document number. */
export const agreeing = z.object({ agrees: z.boolean().optional() });

export const party = z.object({
  /** Stable within the case: `party:1`. */
  key: z.string(),
  name: nameFact.nullable().optional(),
  role: text.nullable().optional(),
  kind: text.nullable().optional(),
  documentType: text.nullable().optional(),
  documentNumber: documentFact.nullable().optional(),
  phone: phoneFact.nullable().optional(),
  contactType: text.nullable().optional(),
  sex: agreeing.nullable().optional(),
  birthDate: agreeing.nullable().optional(),
  address: z.object({ length: z.number().int() }).nullable().optional(),
  legalRepresentative: nameFact.nullable().optional(),
});

export const agent = z.object({
  key: z.string(),
  /** Key of the party that is represented, where the page tells. */
  of: z.string().optional(),
  /** Name of the party that is represented, where the page gives it beside the agent. */
  client: nameFact.optional(),
  name: nameFact.nullable().optional(),
  kind: text.nullable().optional(),
  licence: documentFact.nullable().optional(),
  phone: phoneFact.nullable().optional(),
});

export const hearing = z.object({
  key: z.string(),
  date: moment.nullable().optional(),
  endedAt: moment.nullable().optional(),
  room: text.nullable().optional(),
  clerk: text.nullable().optional(),
});

export const service = z.object({
  key: z.string(),
  document: text.nullable().optional(),
  method: text.nullable().optional(),
  recipient: nameFact.nullable().optional(),
  servedOn: day.nullable().optional(),
  signedOn: day.nullable().optional(),
});

export const limit = z.object({
  key: z.string(),
  kind: text.nullable().optional(),
  cause: text.nullable().optional(),
  from: day.nullable().optional(),
  to: day.nullable().optional(),
  days: z.number().nullable().optional(),
  approvedOn: day.nullable().optional(),
});

export const payment = z.object({
  key: z.string(),
  /** 编号 of the money in its list; pages may not tell it. */
  number: text.nullable().optional(),
  arrivedOn: day.nullable().optional(),
  /** 元 */
  amount: z.number().nullable().optional(),
  paidOn: day.nullable().optional(),
  delayApprovedOn: day.nullable().optional(),
});

const some = {
  text: text.nullable().optional(),
  words: z.array(text).nullable().optional(),
  day: day.nullable().optional(),
  days: z.array(day).nullable().optional(),
  yes: z.boolean().nullable().optional(),
  /** 元, or a number of days */
  number: z.number().nullable().optional(),
};

/** Everything known of one case. Columns of the import template and entries of the pages end in the same names. */
export const caseFacts = z.object({
  /** Formatted 案号: the key. */
  caseNumber: z.string(),
  cause: some.text,
  filedOn: some.day,
  closedOn: some.day,
  closingMode: some.words,
  procedure: some.words,
  judge: some.text,
  clerk: some.text,
  department: some.text,
  /** 无 is an answer: ['无']. */
  involvement: some.words,
  claimedAmount: some.number,
  closedAmount: some.number,
  deadlineOn: some.day,
  fourKinds: some.yes,
  pronouncement: some.text,
  pronouncedInCourt: some.yes,
  pronouncedOn: some.day,
  enforcementClaim: some.number,
  recoveredAmount: some.number,
  effectiveOn: some.day,
  appealedOn: some.day,
  noticeOn: some.day,
  inquiryOn: some.day,
  publication: some.text,
  livestream: some.yes,
  // Columns of the ledger only
  extendedDays: some.number,
  deductedDays: some.number,
  /** 开庭日期 as a list in one cell; pages give `hearings` instead. */
  hearingDays: some.days,
  secondInstanceFiledOn: some.day,
  secondInstanceResult: some.text,
  retrialResult: some.text,
  retrialResultOn: some.day,
  enforcementFiledOn: some.day,
  basisCaseNumber: some.text,
  basisKind: some.text,
  supervisionTraced: some.yes,
  validlyDisclosed: some.yes,
  reviewResult: some.text,
  onlineAuction: some.yes,
  statutoryDeadlineOn: some.day,
  suspensionCause: some.text,
  finalRoundQualified: some.yes,
  assetsVerifiedOn: some.day,
  resumedOn: some.day,
  excludedFromLongPending: some.yes,
  /** Why it is excluded, kept by hand (manual 9②). */
  exclusionReason: some.text,
  /** 电子卷宗 同步 (manual 14⑤), kept by hand. */
  fileSynced: some.yes,
  reconsiderationResult: some.text,
  // Lists: undefined = no such grid seen, [] = grid seen and empty
  parties: z.array(party).optional(),
  agents: z.array(agent).optional(),
  hearings: z.array(hearing).optional(),
  services: z.array(service).optional(),
  limits: z.array(limit).optional(),
  payments: z.array(payment).optional(),
  /** Lists whose grid was paged, loading or virtual: rules about absence cannot tell. */
  incomplete: z.array(z.enum(['parties', 'agents', 'hearings', 'services', 'limits', 'payments'])).optional(),
});

export type CaseFacts = z.infer<typeof caseFacts>;
export type Party = z.infer<typeof party>;
export type Agent = z.infer<typeof agent>;
export type Hearing = z.infer<typeof hearing>;
export type Service = z.infer<typeof service>;
export type Limit = z.infer<typeof limit>;
export type Payment = z.infer<typeof payment>;
export type NameFact = z.infer<typeof nameFact>;
export type DocumentFact = z.infer<typeof documentFact>;
export type PhoneFact = z.infer<typeof phoneFact>;

export type FactName = keyof CaseFacts;
export type ListName = 'parties' | 'agents' | 'hearings' | 'services' | 'limits' | 'payments';

export const facetName = z.enum(facets as [(typeof facets)[number], ...(typeof facets)[number][]]);
