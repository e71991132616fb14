// Many rows out at once. IndexedDB takes a range of keys away much faster than the same keys one by one.

import type { Table } from 'dexie';

/** Fewer than this are deleted one by one. */
const many = 500;

/** Deletes the rows with these keys; keys that follow each other in the table go as one range. */
export async function deleteRuns<T, K extends string | number, Insert>(
  table: Table<T, K, Insert>,
  keys: readonly K[],
): Promise<void> {
  if (keys.length < many) return table.bulkDelete([...keys]);
  const runs = runsOf(await table.toCollection().primaryKeys(), new Set(keys));
  for (const [first, last] of runs) await table.where(':id').between(first, last, true, true).delete();
}

/** First and last key of each stretch of `all` (in the order of the table) that is wholly doomed. */
function runsOf<K>(all: readonly K[], doomed: ReadonlySet<K>): [K, K][] {
  const runs: [K, K][] = [];
  let open: [K, K] | undefined;
  for (const key of all) {
    if (!doomed.has(key)) open = undefined;
    else if (open) open[1] = key;
    else {
      open = [key, key];
      runs.push(open);
    }
  }
  return runs;
}
