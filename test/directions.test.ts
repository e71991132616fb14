// Arrows point one way: the linter refuses an import that goes against them. Here it is given some, and must refuse each.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodesOf, type SyntaxNode } from './sources';

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
    file: 'core/site-map/some-border.ts',
    allowed: ['../case/fields', '../page/site-map', 'zod'],
    refused: ['../page/read-page', '../store/database', '../intake/reading', '../rules/rule', 'dexie', ...framework],
  },
  {
    file: 'core/policy/some-border.ts',
    allowed: ['../site-map/schema', '../rules/profiles', 'zod'],
    refused: ['../page/read-page', '../rules/rule', '../store/database', '../case/facts', ...framework],
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
    file: 'core/check/some-question.ts',
    allowed: ['../rules/engine', '../store/database', '../intake/reading', '../page/reading'],
    refused: ['../page/read-page', 'dexie', ...framework],
  },
  {
    file: 'extension/page/some-listener.ts',
    allowed: ['@core/page/read-page', '@core/case/fields', '@core/view', '../link/messages'],
    refused: ['@core/case/facts', '@core/store/database', '@core/rules/engine', 'zod', 'dexie', 'react', 'antd'],
  },
  {
    file: 'extension/ui/overlay/some-sheet.tsx',
    allowed: ['react', '@core/view', '@core/case/fields'],
    refused: ['@core/case/facts', '@core/store/database', 'zod', 'dexie', 'antd', 'echarts'],
  },
  {
    file: 'extension/ui/teacher/some-sheet.tsx',
    allowed: ['react', '@core/page/point-out', '@core/case/fields'],
    refused: ['@core/case/facts', '@core/site-map/schema', '@core/store/database', 'zod', 'dexie', 'antd', 'echarts'],
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

// The linter sees one file at a time; what a script carries is everything that its files import in turn.
describe('what is bundled into the court page', () => {
  const heavy = ['zod', 'dexie', 'dexie-react-hooks', 'antd', 'echarts', 'comlink', '@e965/xlsx'];

  it.each<[entry: string, packages: string[]]>([
    ...['content', 'reader', 'site-map', 'marks', 'collect', 'collect-all'].map((name): [string, string[]] => [
      name,
      [...heavy, 'react', 'react-dom'],
    ]),
    ['overlay', heavy],
  ])('%s carries no heavy package', (entry, packages) => {
    const carried = packagesBehind(`extension/entrypoints/${entry}.ts`);
    expect(packages.filter((name) => carried.has(name))).toEqual([]);
  });

  it('is followed through every file', () => {
    expect(packagesBehind('extension/entrypoints/overlay.ts')).toContain('react');
    expect(packagesBehind('core/worker.ts')).toContain('zod');
  });
});

describe('the first frame of the dashboard', () => {
  it.each(['dashboard/main.tsx', 'first-figures.ts'])('%s waits for neither Ant Design nor Dexie', (entry) => {
    const carried = packagesBehind(`extension/entrypoints/${entry}`, atOnce);
    expect(['antd', 'dexie', 'echarts', 'zod'].filter((name) => carried.has(name))).toEqual([]);
  });

  it('is followed through every file', () => {
    expect(packagesBehind('extension/entrypoints/dashboard/main.tsx', atOnce)).toContain('react-dom');
    expect(packagesBehind('extension/entrypoints/dashboard/main.tsx')).toContain('antd');
  });
});

/** What is imported before a file runs, and what it may import later. */
const atOnce = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];
const atAnyTime = [...atOnce, 'ImportExpression'];

/** Packages that a file and everything it imports bring along; types bring nothing. */
function packagesBehind(entry: string, kinds = atAnyTime): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const source of importsOf(file, kinds)) {
      const path = fileOf(source, file);
      if (path) waiting.push(path);
      else packages.add(source.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1'));
    }
  }
  return packages;
}

function fileOf(source: string, from: string): string | undefined {
  const path = source.startsWith('@core/') ? source.replace('@core', 'core') : join(dirname(from), source);
  if (!source.startsWith('.') && !source.startsWith('@core/')) return undefined;
  return [`${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate));
}

function importsOf(file: string, kinds: readonly string[]): string[] {
  const nodes = nodesOf(file).filter(({ type, source }) => kinds.includes(type) && source);
  return nodes.filter(carries).map(({ source }) => String((source as { value: string }).value));
}

function carries({ importKind, exportKind, specifiers }: SyntaxNode): boolean {
  if (importKind === 'type' || exportKind === 'type') return false;
  const names = specifiers as { importKind?: string; exportKind?: string }[] | undefined;
  return !names?.length || names.some((one) => (one.importKind ?? one.exportKind) !== 'type');
}

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
    file: file.slice(file.search(/(core|extension)\//)),
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
