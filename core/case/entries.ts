// The three states of an entry, where a word for them reads better than a comparison.

/** Seen and empty: 空. Unseen entries are not blank. */
export function isBlank(entry: unknown): boolean {
  return entry === null || entry === '' || (Array.isArray(entry) && entry.length === 0);
}

/** Seen and filled. */
export function isFilled<T>(entry: T | null | undefined): entry is T {
  return entry !== undefined && !isBlank(entry);
}
