// A short text that is the same for the same content of a page, whatever its elements are.

import type { PageReading } from '@core/page/reading';

/** 64 bits of FNV-1a over field, subject and value of every entry. */
export function fingerprintOf(reading: PageReading<unknown>): string {
  const hash = { a: 0x811c9dc5, b: 0x1b873593 };
  for (const { field, subject, value } of reading.fields) {
    mix(hash, `${field}\u0001${subject ?? ''}\u0001${value === null ? '\u0002' : value}\u0003`);
  }
  for (const { agent, of, client } of reading.represents ?? []) mix(hash, `${agent}\u0001${of}\u0001${client}\u0003`);
  for (const { group, rows, complete } of reading.grids) mix(hash, `${group}${rows}${complete}`);
  mix(hash, reading.caseNumbers.join());
  return `${hash.a.toString(36)}-${hash.b.toString(36)}`;
}

function mix(hash: { a: number; b: number }, text: string): void {
  for (let i = 0; i < text.length; i++) {
    hash.a = Math.imul(hash.a ^ text.charCodeAt(i), 0x01000193) >>> 0;
    hash.b = Math.imul(hash.b ^ text.charCodeAt(i), 0x5bd1e995) >>> 0;
  }
}
