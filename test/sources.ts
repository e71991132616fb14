// The project's own files and what stands in them, for the tests that look at the project itself.

import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** Paths from the root with forward slashes, sorted. */
export function filesOf(...patterns: string[]): string[] {
  const paths = globSync(patterns, { exclude: (path) => path.includes('node_modules') });
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

/** A node of the syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

/** Every node of a TypeScript file, comments excluded. */
export function nodesOf(file: string): SyntaxNode[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  collect(program, nodes);
  return nodes;
}

function collect(value: unknown, nodes: SyntaxNode[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, nodes);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  if ('type' in value && typeof value.type === 'string') nodes.push(value as SyntaxNode);
  for (const child of Object.values(value)) collect(child, nodes);
}

/** Static text of a node: of a literal, of a piece of a template, of JSX, of a pattern. */
export function wordsOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : String(node.raw ?? '');
  if (node.type === 'TemplateElement') return (node.value as { cooked?: string; raw: string }).raw;
  if (node.type === 'JSXText') return String(node.value);
  return undefined;
}
