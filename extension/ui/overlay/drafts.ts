// What a person has typed about a finding and what was not kept yet. A text that was refused, or a sheet that had to give
// way to the page, must not cost them the words: they stand there again when the finding is next asked about.
// In the memory of this page only, because a refused text may hold a name.

import type { CaseView } from '@core/view';
import { useState } from 'react';

export type DraftPart = 'reason' | 'note-of-reason' | 'scope' | 'until' | 'note';

/** Part of a draft by finding. */
const drafts = new Map<string, Map<DraftPart, string>>();
const ofWaiver: DraftPart[] = ['reason', 'note-of-reason', 'scope', 'until'];

/** Like a state, but it comes back with the finding. Without a finding it is nothing but a state. */
export function useDraft<T extends string>(
  finding: string | undefined,
  part: DraftPart,
  initial: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState(() => (drafts.get(finding ?? '')?.get(part) ?? initial) as T);
  const change = (now: T) => {
    setValue(now);
    if (finding === undefined) return;
    const own = drafts.get(finding) ?? new Map<DraftPart, string>();
    drafts.set(finding, own.set(part, now));
  };
  return [value, change];
}

/** 先不写, 先不忽略: the person does not want it any more. */
export function forgetDraft(finding: string, what: 'reason' | 'note'): void {
  for (const part of what === 'note' ? (['note'] as const) : ofWaiver) drafts.get(finding)?.delete(part);
}

/** What has been kept is no draft any more. */
export function forgetKept({ findings }: CaseView): void {
  for (const { id, state, note = '' } of findings) {
    if (state === 'waived') forgetDraft(id, 'reason');
    if (drafts.get(id)?.get('note')?.trim() === note) forgetDraft(id, 'note');
  }
}
