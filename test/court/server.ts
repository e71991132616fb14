// The demo court: one small server, two skins over the same invented cases. Listens on this computer only.
//   npx tsx test/court/server.ts --port 8622

import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CourtCase, ListName } from './court-case';
import { columnsOf, entriesOf, listTitles } from './form';
import { entriesIn, fileBelow, html, json, type Listening, listen, missing, type Reply } from './http';
import { legacyPage } from './legacy/pages';
import { type Court, openCourt } from './state';

export interface RunningCourt extends Listening {
  /** What the court holds at this moment. */
  cases(): CourtCase[];
  reset(): void;
}

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const packages: Record<string, string> = {
  jquery: dirname(require.resolve('jquery/package.json')),
  layui: dirname(require.resolve('layui/package.json')),
  vue: dirname(require.resolve('vue/package.json')),
  'element-plus': dirname(require.resolve('element-plus/package.json')),
};

/** Starts the court with fresh cases; port 0 (the default) takes any free one. */
export async function startCourt({ port = 0 }: { port?: number } = {}): Promise<RunningCourt> {
  const court = openCourt();
  const listening = await listen((request) => answer(court, request), port);
  return { ...listening, cases: court.cases, reset: court.reset };
}

async function answer(court: Court, request: IncomingMessage): Promise<Reply> {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const steps = path.split('/').slice(1).map(decodeURIComponent);
  const [area, ...rest] = steps;
  const posted = request.method === 'POST';
  if (path === '/reset' && posted) {
    court.reset();
    return json({ reset: true });
  }
  if (area === '') return { status: 302, location: '/legacy/' };
  if (area === 'npm') return fileBelow(packages[rest[0] ?? ''] ?? here, rest.slice(1).join('/'));
  if (area === 'skin') return fileBelow(resolve(here), rest.join('/'));
  if (area === 'api') return api(court, rest, request);
  if (area === 'modern') return fileBelow(here, 'modern/index.html');
  if (area === 'legacy') return posted ? legacyPost(court, rest, request) : legacyGet(court, rest);
  return path === '/favicon.ico' ? { status: 204 } : missing;
}

/** /api/cases · /api/cases/ID · …/ID/save · …/ID/close · …/ID/LIST/ROW/save · …/ID/LIST/ROW/remove */
async function api(court: Court, [area, id, ...rest]: string[], request: IncomingMessage): Promise<Reply> {
  if (area !== 'cases') return missing;
  if (!id) return json(court.cases().map(({ lists, expected, ...summary }) => summary));
  const found = court.find(id);
  if (!found) return missing;
  if (request.method === 'POST' && !(await change(court, found, rest, request))) return missing;
  return json({
    ...found,
    form: { entries: entriesOf(found.class), columns: columnsOf(found.class), titles: listTitles },
  });
}

/** The old addresses end in .do; closing answers with the page, everything else with a word. */
async function legacyPost(court: Court, [, id = '', ...rest]: string[], request: IncomingMessage): Promise<Reply> {
  const found = court.find(id);
  const steps = rest.map((step) => step.replace(/\.do$/, ''));
  if (!found || !(await change(court, found, steps, request))) return missing;
  if (steps[0] === 'close') return { status: 302, location: `/legacy/case/${id}/info` };
  return { type: 'text/plain', body: '保存成功' };
}

function legacyGet(court: Court, steps: string[]): Reply {
  const page = legacyPage(court, steps);
  return page === undefined ? missing : html(page);
}

async function change(court: Court, found: CourtCase, steps: string[], request: IncomingMessage): Promise<boolean> {
  const entries = await entriesIn(request);
  const [what, row, action] = steps;
  if (steps.length === 1 && what === 'save') court.saveFields(found, entries);
  else if (steps.length === 1 && what === 'close') court.close(found, entries);
  else if (!what || !(what in listTitles) || !(Number(row) >= 1)) return false;
  else if (action === 'save') court.saveRow(found, what as ListName, Number(row), entries);
  else if (action === 'remove') court.removeRow(found, what as ListName, Number(row));
  else return false;
  return true;
}

if (process.argv[1] && resolve(process.argv[1]) === join(here, 'server.ts')) {
  const asked = process.argv.indexOf('--port');
  const { origin } = await startCourt({ port: asked > 0 ? Number(process.argv[asked + 1]) : 8622 });
  console.log(`演示法院 ${origin}/legacy/ · ${origin}/modern/`);
}
