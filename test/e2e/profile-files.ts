// Searches the files of a profile for texts, as whoever finds the computer might.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Text → files that hold it, in UTF-8 or UTF-16LE; paths relative to the profile. */
export function filesWith(texts: readonly string[], profile: string): Map<string, string[]> {
  const needles = texts.map((text) => ({ text, bytes: [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] }));
  const found = new Map<string, string[]>();
  for (const file of readdirSync(profile, { recursive: true, encoding: 'utf8' })) {
    const path = join(profile, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(path);
    for (const { text, bytes } of needles) {
      if (bytes.some((needle) => content.includes(needle))) found.set(text, [...(found.get(text) ?? []), file]);
    }
  }
  return found;
}

/** The part of a profile that a file belongs to: names with digits in them change from run to run. */
export function placeOf(file: string): string {
  return file
    .split('/')
    .filter((part) => !/\d/.test(part))
    .slice(0, 3)
    .join('/');
}
