// Raw entries of one person or organisation → facts. What is raw ends here.

import type { Agent, DocumentFact, NameFact, Party, PhoneFact } from '../case/facts';
import { parseDay } from '../case/values';
import { birthDateOf, isMinor, sexOf } from '../identity/citizen';
import { checkDocument } from '../identity/document';
import { maskDocument, maskName, maskPhone } from '../identity/mask';
import { normaliseDocument, normalisePhone } from '../identity/normalise';
import { registrarOf } from '../identity/organisation';
import { checkPhone } from '../identity/phone';
import { identityVersion } from '../identity/version';
import type { Digester } from './digest';
import { nameFlags, normaliseName } from './name';
import { plainText } from './plain-text';

/** What stood in the boxes: undefined = no such box, null = empty box. */
export type RawParty = Partial<
  Record<
    | 'name'
    | 'role'
    | 'kind'
    | 'documentType'
    | 'documentNumber'
    | 'phone'
    | 'contactType'
    | 'sex'
    | 'birthDate'
    | 'address'
    | 'legalRepresentative',
    string | null
  >
>;

export type RawAgent = Partial<Record<'name' | 'kind' | 'licence' | 'phone', string | null>> &
  Partial<Record<'of' | 'client', string>>;

export interface IntakeContext {
  digest: Digester;
  /** Today, or the day of the file. */
  on: string;
  /** Day on which a person counts as a minor or not. */
  filedOn?: string;
}

export async function factsOfParty(raw: RawParty, key: string, context: IntakeContext): Promise<Party> {
  const number = raw.documentNumber;
  const birthDate = number ? birthDateOf(number) : undefined;
  return defined({
    key,
    name: await optional(raw.name, (text) => factOfName(text, context)),
    role: plain(raw.role),
    kind: plain(raw.kind),
    documentType: plain(raw.documentType),
    documentNumber: await optional(number, (text) => factOfDocument(raw.documentType, text, context)),
    phone: await optional(raw.phone, (text) => factOfPhone(text, context)),
    contactType: plain(raw.contactType),
    sex: await optional(raw.sex, (text) => agreement(number ? sexOf(number) : undefined, text.trim().slice(0, 1))),
    birthDate: await optional(raw.birthDate, (text) => agreement(birthDate, parseDay(text))),
    address: await optional(raw.address, (text) => ({ length: text.length })),
    legalRepresentative: await optional(raw.legalRepresentative, (text) => factOfName(text, context)),
  });
}

export async function factsOfAgent(raw: RawAgent, key: string, context: IntakeContext): Promise<Agent> {
  return defined({
    key,
    of: raw.of,
    client: raw.client === undefined ? undefined : await factOfName(raw.client, context),
    name: await optional(raw.name, (text) => factOfName(text, context)),
    kind: plain(raw.kind),
    licence: await optional(raw.licence, (text) => factOfDocument('律师执业证', text, context)),
    phone: await optional(raw.phone, (text) => factOfPhone(text, context)),
  });
}

export async function factOfName(text: string, { digest }: Pick<IntakeContext, 'digest'>): Promise<NameFact> {
  const name = normaliseName(text);
  return { masked: maskName(name), digest: await digest('name', name), length: name.length, flags: nameFlags(text) };
}

async function factOfDocument(
  type: string | null | undefined,
  text: string,
  { digest, on, filedOn }: IntakeContext,
): Promise<DocumentFact> {
  const normal = normaliseDocument(text);
  // A type column that this page does not have says nothing against the number.
  const verdict =
    type === undefined ? ({ level: 'ok', code: 'type-unknown' } as const) : checkDocument(type ?? '', text, on);
  return defined({
    level: verdict.level,
    code: verdict.code,
    suggests: 'suggests' in verdict ? verdict.suggests : undefined,
    judgedBy: identityVersion,
    masked: maskDocument(normal),
    digest: await digest('document', normal),
    registrar: registrarOf(normal),
    minor: isMinor(normal, filedOn ?? on),
  });
}

async function factOfPhone(text: string, { digest }: IntakeContext): Promise<PhoneFact> {
  const normal = normalisePhone(text);
  const { level, code } = checkPhone(text);
  return { level, code, judgedBy: identityVersion, masked: maskPhone(normal), digest: await digest('phone', normal) };
}

function agreement(fromNumber: string | undefined, entered: string | undefined): { agrees?: boolean } {
  return fromNumber === undefined || entered === undefined ? {} : { agrees: fromNumber === entered };
}

async function optional<T>(
  text: string | null | undefined,
  make: (text: string) => T | Promise<T>,
): Promise<T | null | undefined> {
  if (text === undefined || text === null) return text;
  return make(text);
}

function plain(text: string | null | undefined): string | null | undefined {
  return text && plainText(text);
}

/** Unseen entries are left out, so that what is stored is what was seen. */
function defined<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
