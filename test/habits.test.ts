// The habits of this house, as failures: what a folder may hold, how things are called, where Chinese may stand.

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields } from '../core/case/fields';
import type { Examples } from '../core/rules/rule';
import { filesOf, nodesOf, type SyntaxNode, wordsOf } from './sources';

const sources = filesOf('core/**/*.{ts,tsx}', 'extension/**/*.{ts,tsx}');
const tests = filesOf('test/**/*.test.ts');

describe('a rule', () => {
  /** What runs the rules stands beside them. */
  const machinery = ['rule', 'finding', 'engine', 'all', 'fixes', 'profiles'];
  const rules = filesOf('core/rules/*.ts').filter((file) => !machinery.includes(basename(file, '.ts')));

  it.each(rules)('%s is one rule with a passing, a failing and a cannot-tell example', async (file) => {
    const unit = await import(/* @vite-ignore */ `../${file}`);
    expect(Object.keys(unit)).toEqual(['default']);
    const { examples, title, en, why, basis } = unit.default as Record<string, string> & { examples: Examples };
    expect({ title, en, why, basis }).not.toContain(undefined);
    for (const kind of ['pass', 'fail', 'unseen'] as const) expect(examples[kind].length, kind).toBeGreaterThan(0);
  });

  it('has its facts in no second folder', () => {
    expect(filesOf('core/rules/*/**')).toEqual([]);
  });
});

describe('an indicator', () => {
  const indicators = filesOf('core/manuals/2022/*.ts');

  it.each(indicators)('%s carries the number of the manual, and examples', async (file) => {
    expect(basename(file)).toMatch(/^\d{2}-[a-z0-9-]+\.ts$/);
    const unit = await import(/* @vite-ignore */ `../${file}`);
    expect(Object.keys(unit)).toEqual(['default']);
    expect(unit.default.examples.length).toBeGreaterThan(0);
  });
});

describe('names', () => {
  const everywhere = filesOf('{core,extension,test,public}/**/*').filter((file) => basename(file).includes('.'));
  const kebab = /^(\d+-)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  const given = ['README.md', '_locales', 'zh_CN'];

  it('are in kebab-case', () => {
    const parts = new Set(everywhere.flatMap((file) => file.split('/')));
    expect([...parts].filter((part) => !given.includes(part) && !kebab.test(part))).toEqual([]);
  });

  it('say what a folder holds', () => {
    const folders = new Set(everywhere.flatMap((file) => file.split('/').slice(0, -1)));
    const empty = ['utils', 'util', 'helpers', 'common', 'types', 'misc', 'shared', 'lib'];
    expect(empty.filter((name) => folders.has(name))).toEqual([]);
  });
});

describe('tests', () => {
  /** Folders of test/ that mirror nothing. */
  const apart = /^test\/((court|e2e|pages|bench|commands)\/|[^/]+$)/;

  it('stand where their source stands', () => {
    const mirrored = tests.filter((file) => !apart.test(file));
    const orphans = mirrored.filter((file) => !sourceOf(file));
    expect(orphans).toEqual([]);
  });

  it('are all run', () => {
    const all = [...tests, ...filesOf('test/e2e/**/*.ts')];
    const skipped = all.filter((file) => nodesOf(file).some(isSkipping));
    expect(skipped).toEqual([]);
  });

  function sourceOf(file: string): string | undefined {
    const path = file.replace(/^test\//, '').replace(/\.test\.ts$/, '');
    const places = ['core', 'extension'].flatMap((top) => [`${top}/${path}.ts`, `${top}/${path}.tsx`]);
    return places.find((place) => existsSync(place));
  }

  function isSkipping({ type, property }: SyntaxNode): boolean {
    const name = type === 'MemberExpression' && (property as SyntaxNode).name;
    return ['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf'].includes(String(name));
  }
});

describe('Chinese', () => {
  /** The court's terms stand here; the words of the interface stand in _locales. */
  const allowed = /^core\/(case|identity|page|intake|rules|manuals|measure|tables)\//;

  it('stands in no string outside', () => {
    const strays = sources.filter((file) => !allowed.test(file)).flatMap(chineseIn);
    expect(strays).toEqual([]);
  });

  function chineseIn(file: string): string[] {
    const words = nodesOf(file).map(wordsOf);
    return words.filter((word) => word && /\p{Script=Han}/u.test(word)).map((word) => `${file}: ${word}`);
  }
});

describe('the words of the interface', () => {
  const chinese = messagesOf('zh_CN');
  const english = messagesOf('en');
  const nodes = filesOf('extension/**/*.{ts,tsx}').flatMap(nodesOf);
  const literals = new Set(nodes.map((node) => keyOf(wordsOf(node) ?? '')));
  const patterns = nodes.filter((node) => node.type === 'TemplateLiteral').flatMap(patternOf);

  it('are the same keys in both languages, with the same places to fill', () => {
    // The court's own words for its entries stand in core/case: only English has them here.
    const interfaceKeys = Object.keys(english).filter((key) => !key.startsWith('field_'));
    expect(interfaceKeys.sort()).toEqual(Object.keys(chinese).sort());
    const places = (message = '') => [...new Set(message.match(/\$\d/g))].sort();
    const differ = Object.keys(chinese).filter((key) => `${places(chinese[key])}` !== `${places(english[key])}`);
    expect(differ).toEqual([]);
  });

  it('exist for every key that is asked for', () => {
    const asked = nodes.filter(isTextCall).map((node) => (node.arguments as SyntaxNode[])[0]);
    const missing = asked.filter((key) => key && !answered(key)).map((key) => JSON.stringify(key?.value ?? key));
    expect(missing).toEqual([]);
  });

  it('are all asked for', () => {
    const outside = `${readFileSync('wxt.config.ts', 'utf8')} ${filesOf('extension/**/*.html').map((file) => readFileSync(file, 'utf8'))}`;
    const unused = Object.keys(english).filter(
      (key) => !literals.has(key) && !patterns.some((p) => p.test(key)) && !outside.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  function answered(key: SyntaxNode): boolean {
    if (key.type === 'Literal') return keyOf(String(key.value)) in english;
    if (key.type !== 'TemplateLiteral') return true;
    return patternOf(key).some((pattern) => Object.keys(english).some((name) => pattern.test(name)));
  }
});

describe('the lock file', () => {
  it('names the optional packages of every platform, or npm ci refuses it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    const left = wanted.filter((name) => !(`node_modules/${name}` in packages));
    expect(left, 'run node test/commands/complete-lock.mjs').toEqual([]);
  });
});

describe('the glossary', () => {
  const rows = readFileSync('core/case/README.md', 'utf8').matchAll(/^\| (.+?) \| (.+?) \| (.*?) \|$/gm);
  const entries = [...rows].map(([, chinese = '', english = '', last = '']) => ({ chinese, english, last }));

  it('has one English word for one Chinese word', () => {
    const words = entries.filter(({ chinese }) => chinese !== 'Chinese' && !chinese.startsWith('---'));
    const pairs = new Set(words.map(({ chinese, english }) => `${chinese} = ${english}`));
    expect(new Set(words.map(({ chinese }) => chinese)).size).toBe(pairs.size);
    expect(new Set(words.map(({ english }) => english)).size).toBe(pairs.size);
  });

  it('has every entry of the court under its own word', () => {
    const there = entries.map(({ chinese, last }) => `${chinese} ${last}`);
    const wanted = Object.entries(fields).map(([id, { label }]) => `${label} \`${id}\``);
    expect(wanted.filter((entry) => !there.includes(entry))).toEqual([]);
  });
});

function messagesOf(locale: string): Record<string, string> {
  const entries = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, (entry as { message: string }).message]),
  );
}

// text('facet.parties') asks for facet_parties.
function keyOf(key: string): string {
  return key.replace(/[-.]/g, '_');
}

// `facet-${name}` asks for every key that begins so; a template without a word of its own asks for none.
function patternOf(template: SyntaxNode): RegExp[] {
  const pieces = (template.quasis as SyntaxNode[]).map((piece) => keyOf(wordsOf(piece) ?? ''));
  if (!/^[a-z]/.test(pieces.join('')) || !pieces.every((piece) => /^\w*$/.test(piece))) return [];
  return [new RegExp(`^${pieces.join('\\w+')}$`)];
}

function isTextCall({ type, callee }: SyntaxNode): boolean {
  const { name, property } = (callee ?? {}) as SyntaxNode;
  const called = String(name ?? (property as SyntaxNode | undefined)?.name);
  return type === 'CallExpression' && ['text', 'textIfAny', 'getMessage'].includes(called);
}
