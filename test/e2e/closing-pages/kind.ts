// What one kind of closing page is made of. All names and numbers in these pages are invented.

import type { FrameLocator, Page } from '@playwright/test';

/** Numbers of one page: each has a case of its own. */
export interface Made {
  /** Closes the case when it is asked for, once for each request. */
  close: string;
  /** A further document of the page. */
  part(name: string): string;
  /** What every court page shows of its case. */
  entries: string;
}

export interface ClosingKind {
  name: string;
  /** Scripts and styles. */
  head?: string;
  /** The page's body; the thing to press is marked data-press unless `press` says how. */
  body(made: Made): string;
  /** Other documents: frames, a window. */
  parts?: Record<string, (made: Made) => string>;
  /** The page is a frameset: `body` stands in place of it, and the question in this frame. */
  frameset?: string;
  /** The closing gesture of a person. */
  press?(page: Page): Promise<void>;
  /** What a person does before: it is not held. */
  before?(page: Page): Promise<void>;
  /** What a person still does after going on, such as the page's own question. */
  after?(page: Page): Promise<void>;
  /** Where the case closes in a window of its own. */
  window?: true;
}

/** Sends off what closes, as pages do that stay where they are. */
export const send = (close: string): string => `navigator.sendBeacon('${close}')`;

/** Waits for nothing after the press: the navigation that it brings may be held, and would be waited for without end. */
export const atOnce = { noWaitAfter: true };

export const marked = (page: Page | FrameLocator) => page.locator('[data-press]');
