// What the demo court holds of a case: plain text everywhere, blank when nothing was entered, as in life.

import type { Facet, FieldId } from '../../core/case/fields';

export type CourtClass = 'civil' | 'criminal' | 'administrative' | 'enforcement';

export type ListName = 'parties' | 'agents' | 'hearings' | 'services' | 'limits' | 'payments';

export type Row = Record<string, string>;

/** What is wrong with a case on purpose, for tests. */
interface Defect {
  facet: Facet;
  field: FieldId;
  /** Row of the grid, from 1. */
  party?: number;
  kind: 'missing' | 'wrong';
  /** Worth a look only: a warning, never an error. */
  doubt?: true;
  /** Found only by the whole rule catalogue, not by its first rules. */
  later?: true;
}

export interface CourtCase {
  id: string;
  class: CourtClass;
  status: '在办' | '已结';
  fields: Row;
  lists: Record<ListName, Row[]>;
  expected: Defect[];
}

export type NewCase = Pick<CourtCase, 'id' | 'class' | 'expected'> & {
  status?: CourtCase['status'];
  fields: Row;
} & Partial<Record<ListName, Row[]>>;

/** Entries that nearly every case has alike. */
export function courtCase({ id, class: of, status, fields, expected, ...lists }: NewCase): CourtCase {
  return {
    id,
    class: of,
    status: status ?? '在办',
    fields: { fourKinds: '否', publication: '上网', effectiveOn: '', appealedOn: '', ...fields },
    lists: { parties: [], agents: [], hearings: [], services: [], limits: [], payments: [], ...lists },
    expected,
  };
}

interface Person {
  name: string;
  role: string;
  number: string;
  phone?: string;
  contactType?: string;
  address: string;
}

/** A natural person; sex and birth date are what the number says. */
export function person({ number, phone = '', contactType = '手机（本人）', ...rest }: Person, but: Row = {}): Row {
  return {
    ...rest,
    kind: '自然人',
    documentType: '居民身份证',
    documentNumber: number,
    phone,
    contactType,
    sex: Number(number[16]) % 2 === 1 ? '男' : '女',
    birthDate: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
    legalRepresentative: '',
    ...but,
  };
}

interface Organisation extends Person {
  legalRepresentative: string;
}

export function organisation({ number, phone = '', contactType, ...rest }: Organisation, but: Row = {}): Row {
  return {
    ...rest,
    kind: '法人',
    documentType: '统一社会信用代码',
    documentNumber: number,
    phone,
    contactType: contactType ?? '手机（联系人）',
    sex: '',
    birthDate: '',
    ...but,
  };
}

export function lawyer(name: string, licence: string, phone: string, of: string, kind = '律师'): Row {
  return { name, kind, licence, phone, of };
}

export function heard(date: string, from: string, to: string, room: string, clerk: string): Row {
  return { date: `${date} ${from}`, endedAt: `${date} ${to}`, room, clerk };
}

/** One document handed to each recipient on the same day. */
export function served(document: string, on: string, recipients: string[], method = '直接送达'): Row[] {
  return recipients.map((recipient) => ({ document, recipient, method, servedOn: on, signedOn: on }));
}
