// The way from a list entry back to the page it was seen on.

import type { Facet } from '@core/case/fields';

/** Answered by the background, which knows the tabs. */
export interface OpenCase {
  to: 'background';
  type: 'open-case';
  caseNumber: string;
  finding?: string;
  /** The page of this facet, where nothing of it was seen. */
  facet?: Facet;
}

/** `nowhere`: neither an open tab nor an address is known. */
export type Opened = 'focused' | 'opened' | 'nowhere';

export async function openCase(caseNumber: string, finding?: string, facet?: Facet): Promise<Opened> {
  const message: OpenCase = {
    to: 'background',
    type: 'open-case',
    caseNumber,
    ...(finding && { finding }),
    ...(facet && { facet }),
  };
  const answer: { opened?: Opened } | undefined = await chrome.runtime.sendMessage(message);
  return answer?.opened ?? 'nowhere';
}
