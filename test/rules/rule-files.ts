import { readdirSync } from 'node:fs';

/** What runs the rules stands beside them. */
const machinery = ['all', 'engine', 'finding', 'fixes', 'profiles', 'rule'];

/** Names of the files that are rules, sorted: their ids. */
export function ruleFiles(): string[] {
  const files = readdirSync(new URL('../../core/rules', import.meta.url));
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((id) => !machinery.includes(id))
    .sort();
}
