// The reader as one script for a real browser.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SiteMap } from '../../core/page/site-map';
import type { PlainReading } from './expected';

/** Builds the reader alone, minified, as it goes into the content script. */
export async function readerScript(): Promise<string> {
  const script = await scriptOf(new URL('./reader-entry.ts', import.meta.url), 'caselintReader');
  return `${script};window.caselintReader = caselintReader;`;
}

/** A module with all that it imports, as one classic script; what it exports is called `name`. */
export async function scriptOf(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      ...(process.env.CASELINT_READABLE && { minify: false as const }),
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry.pathname} was not built.`);
  return output.output[0].code;
}

interface Evaluates {
  evaluate<T>(script: string): Promise<T>;
}

/** Reads the document of a page or frame in which the script runs. */
export function readIn(page: Evaluates, selectors: string[] = [], map?: SiteMap): Promise<PlainReading> {
  const given = [selectors, map].map((one) => JSON.stringify(one)).join();
  return page.evaluate<PlainReading>(`caselintReader.readPlain(document, ${given})`);
}
