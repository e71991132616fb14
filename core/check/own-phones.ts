// The judge's and the clerk's own numbers: typed once, kept as digest and mask only, so that a party's phone can be compared.

import { maskPhone } from '../identity/mask';
import { normalisePhone } from '../identity/normalise';
import { checkPhone } from '../identity/phone';
import { changeSettings, type Session } from './session';

/** `wrong` is no phone number, with the sentence of the check. */
export type OwnPhoneAnswer =
  | { kept: true; masked: string }
  | { kept: false; why: 'known' | 'full' }
  | { kept: false; why: 'wrong'; sentence: string };

export const ownPhonesMost = 10;

export async function addOwnPhone(session: Session, number: string): Promise<OwnPhoneAnswer> {
  const verdict = checkPhone(number);
  const plain = normalisePhone(number);
  // Several numbers in one box are only a warning for a party; here each is typed by itself
  if (verdict.level === 'error' || !/^[+\d-]{7,20}$/.test(plain)) {
    return { kept: false, why: 'wrong', sentence: verdict.message };
  }
  const { ownPhones } = session.settings;
  const digest = await session.digest('phone', plain);
  if (ownPhones.some((known) => known.digest === digest)) return { kept: false, why: 'known' };
  if (ownPhones.length >= ownPhonesMost) return { kept: false, why: 'full' };
  const masked = maskPhone(number).slice(0, 20);
  await changeSettings(session, { ownPhones: [...ownPhones, { digest, masked }] });
  return { kept: true, masked };
}

export async function removeOwnPhone(session: Session, digest: string): Promise<void> {
  const { ownPhones } = session.settings;
  await changeSettings(session, { ownPhones: ownPhones.filter((known) => known.digest !== digest) });
}
