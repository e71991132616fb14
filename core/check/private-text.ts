// Reasons and notes that people type are looked through before they are kept.

import type { CaseFacts } from '../case/facts';
import { writtenDays } from '../case/values';
import type { Digester } from '../intake/digest';
import { normaliseName } from '../intake/name';

/** Seven digits in a row, however spaced, are a number of a person; 案号 and dates in their usual form are not. */
const numbers = /\d(?:[\s-]?\d){6,}/;

/** True when the text holds a number of a person or a name of the case. Names are found by their digests. */
export async function holdsPrivateText(text: string, facts: CaseFacts | undefined, digest: Digester): Promise<boolean> {
  const plain = normaliseName(text.normalize('NFKC'));
  if (numbers.test(plain.replace(writtenDays, ''))) return true;
  const names = namesOf(facts);
  const lengths = new Set([...names.values()]);
  for (const length of lengths) {
    for (let start = 0; start + length <= plain.length; start++) {
      const part = plain.slice(start, start + length);
      if (names.has(await digest('name', part))) return true;
    }
  }
  return false;
}

/** Digest → length of every name in the case. */
function namesOf(facts: CaseFacts | undefined): Map<string, number> {
  const rows = [...(facts?.parties ?? []), ...(facts?.agents ?? [])];
  const names = [...rows.map((row) => row.name), ...(facts?.parties ?? []).map((party) => party.legalRepresentative)];
  return new Map(
    names.flatMap((name) => (name?.digest && name.length > 1 ? [[name.digest, name.length] as const] : [])),
  );
}
