// The README of core/rules as text: a table, then a paragraph for each rule.

import { caseClassLabels } from '../../core/case/case-class';
import { facetLabels } from '../../core/case/fields';
import type { Rule } from '../../core/rules/rule';
import { scoreLine } from '../mutation/scores';

export function readmeText(rules: Record<string, Rule>): string {
  const entries = Object.entries(rules);
  return `# Rules

One rule, one file; the file name is its id. Each holds its title, why it counts, how to repair it, its basis in the manual
or the law, and examples that are its first tests. Generated from the rules by \`test/rules/all.test.ts\`
(\`npx vitest run test/rules -u\`); do not edit. What each failing example tells a person stands in \`test/rules/rule.snap\`.

${scoreLine('rules')}

| rule | 项目 | 标题 | mark | since |
|---|---|---|---|---|
${entries.map(row).join('\n')}

${entries.map(paragraph).join('\n')}`;
}

export function row([id, rule]: [string, Rule]): string {
  return `| [${id}](${id}.ts) | ${facetLabels[rule.facet]} | ${rule.title} | ${mark(rule)} | ${rule.since} |`;
}

function mark({ severity, kind }: Rule): string {
  if (severity === 'warning') return '疑';
  return kind === 'missing' ? '缺' : '错';
}

export function paragraph([id, rule]: [string, Rule]): string {
  const params = Object.entries(rule.params ?? {}).map(
    ([name, value]) => `${rule.paramLabels?.[name] ?? name} ${value}`,
  );
  const lines = [
    `## ${id}`,
    '',
    `**${rule.title}** (${rule.en}). ${rule.why}。${rule.repair ? `修复：${rule.repair}。` : ''}依据：${rule.basis.join('、')}。${
      rule.classes ? `适用：${rule.classes.map((each) => caseClassLabels[each]).join('、')}。` : ''
    }${params.length > 0 ? `参数：${params.join('；')}。` : ''}`,
    '',
  ];
  return lines.join('\n');
}
