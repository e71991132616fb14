// Arrows point one way: the linter refuses an import that goes against them. Here it is given some, and must refuse each.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Zone {
  /** A file that could stand there. */
  file: string;
  allowed: string[];
  refused: string[];
}

const framework = ['react', 'wxt/browser', '#imports', '@core/case/day', '../../extension/link/worker'];

const zones: Zone[] = [
  {
    file: 'core/case/some-fact.ts',
    allowed: ['./day', 'zod'],
    refused: ['../identity/phone', '../page/reading', '../rules/rule', '../store/database', '../view', ...framework],
  },
  {
    file: 'core/case/fields.ts',
    allowed: ['./day', './verdict'],
    refused: ['zod', './facts', './values', ...framework],
  },
  {
    file: 'core/identity/some-number.ts',
    allowed: ['../case/verdict', './mask', 'stdnum/cn/ric'],
    refused: ['../measure/language', '../intake/reading', '../rules/rule', 'dexie', ...framework],
  },
  {
    file: 'core/measure/some-word.ts',
    allowed: ['../case/day'],
    refused: ['../identity/phone', '../manuals/2022/10-pronounced-in-court', '../store/database', ...framework],
  },
  {
    file: 'core/page/some-reader.ts',
    allowed: ['./reading', '../case/fields', '../case/case-number', '../case/day', '../case/verdict'],
    refused: [
      '../case/facts',
      '../case/values',
      '../identity/phone',
      '../intake/reading',
      'zod',
      'dexie',
      ...framework,
    ],
  },
  {
    file: 'core/intake/some-entry.ts',
    allowed: ['../case/facts', '../identity/document', '../page/reading'],
    refused: ['../page/read-page', '../rules/rule', '../store/database', '../tables/read-file', ...framework],
  },
  {
    file: 'core/rules/phone-missing.ts',
    allowed: ['./rule', '../case/facts', '../identity/phone'],
    refused: ['./document-number-missing', '../page/reading', '../intake/reading', '../store/database', ...framework],
  },
  {
    file: 'core/manuals/2022/10-pronounced-in-court.ts',
    allowed: ['../../measure/language', '../../case/day'],
    refused: ['./11-disclosed', '../../rules/rule', '../../store/database', '../../page/reading', 'zod'],
  },
  {
    file: 'core/tables/some-format.ts',
    allowed: ['../case/facts', '../intake/reading', '@e965/xlsx'],
    refused: ['../store/database', '../rules/rule', '../page/reading', ...framework],
  },
  {
    file: 'core/store/some-table.ts',
    allowed: ['../case/facts', '../rules/finding', 'dexie'],
    refused: ['../rules/phone-missing', '../page/reading', '../intake/reading', '../tables/read-file', ...framework],
  },
  {
    file: 'core/some-door.ts',
    allowed: ['./store/database', './rules/rule', 'comlink'],
    refused: ['../extension/link/worker', 'react', 'wxt/browser', '#imports', '@core/case/day'],
  },
];

const globals = { file: 'core/case/some-global.ts', text: 'export const id = chrome.runtime.id;\n' };

let folder: string;
let complaints: { file: string; line: number; rule: string }[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselint-directions-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  mkdirSync(join(folder, '.git'));
  for (const { file, allowed, refused } of zones) {
    write(file, [...allowed, ...refused].map((source) => `import '${source}';\n`).join(''));
  }
  write(globals.file, globals.text);
  complaints = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import directions', () => {
  it.each(zones)('$file', ({ file, allowed, refused }) => {
    const lines = complaints
      .filter((c) => c.file === file && c.rule.endsWith('noRestrictedImports'))
      .map((c) => c.line);
    const sources = [...allowed, ...refused];
    expect(new Set(lines.map((line) => sources[line - 1]))).toEqual(new Set(refused));
  });

  it('core knows no chrome', () => {
    expect(complaints.filter((c) => c.file === globals.file).map((c) => c.rule)).toContain(
      'lint/style/noRestrictedGlobals',
    );
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function lint(): typeof complaints {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--reporter=github', '--colors=off', '--vcs-enabled=false', '--max-diagnostics=none', '.'];
  const output = outputOfFailing(() =>
    execFileSync(process.execPath, [biome, ...args], { cwd: folder, stdio: 'pipe' }),
  );
  const shape = /title=([^,]+),file=([^,]+),line=(\d+)/g;
  return [...output.matchAll(shape)].map(([, rule = '', file = '', line]) => ({
    rule,
    file: file.slice(file.indexOf('core/')),
    line: Number(line),
  }));
}

// The linter must fail here; its complaints are what is wanted.
function outputOfFailing(program: () => unknown): string {
  try {
    program();
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
  throw new Error('The linter accepted every import.');
}
