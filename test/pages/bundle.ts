// The reader as one script for a real browser.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SiteMap } from '../../core/page/site-map';
import type { PlainReading } from './expected';

/** Builds the reader alone, minified, as it goes into the content script. */
export async function readerScript(): Promise<string> {
  const entry = fileURLToPath(new URL('./reader-entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      ...(process.env.CASELINT_READABLE && { minify: false as const }),
      lib: { entry, formats: ['iife'], name: 'caselintReader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The reader was not built.');
  return `${output.output[0].code};window.caselintReader = caselintReader;`;
}

interface Evaluates {
  evaluate<T>(script: string): Promise<T>;
}

/** Reads the document of a page or frame in which the script runs. */
export function readIn(page: Evaluates, selectors: string[] = [], map?: SiteMap): Promise<PlainReading> {
  const given = [selectors, map].map((one) => JSON.stringify(one)).join();
  return page.evaluate<PlainReading>(`caselintReader.readPlain(document, ${given})`);
}
