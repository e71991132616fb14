// README of a manual, from its definitions: what is counted, against what, and what was decided.

import { targetWords, unitWords } from '../../core/measure/card-words';
import { explain } from '../../core/measure/explain';
import { display, fraction } from '../../core/measure/fraction';
import type { Indicator, Target } from '../../core/measure/language';
import { targetOf } from '../../core/measure/light';
import type { Manual } from '../../core/measure/manual';

const asOf = '2022-12-31';

export function readmeOf(manual: Manual): string {
  const chapters = Object.entries(manual.chapters).map(([number, title]) => {
    const own = Object.entries(manual.indicators).filter(([, { chapter }]) => chapter === Number(number));
    return [`## ${number} ${title}`, ...own.map(([id, indicator]) => sectionOf(id, indicator))].join('\n\n');
  });
  const head = [
    `# ${manual.title}`,
    '由定义生成，不要手改。日期以 2022-12-31 为截至日；“推定”是手册没有写明、由我们定下的。',
  ];
  return `${[...head, ...chapters].join('\n\n')}\n`;
}

function sectionOf(id: string, indicator: Indicator): string {
  const { title, en, seconds = {}, derived = [], checklist = [] } = indicator;
  const lines = [
    `### ${Number.parseInt(id, 10)} ${title}`,
    `*${en}* · [${id}.ts](${id}.ts)`,
    [
      ...formula(indicator),
      ...Object.entries(seconds).flatMap(([letter, second]) => [
        `- **${Number.parseInt(id, 10)}${letter} ${second.title}** · *${second.en}*`,
        ...formula(indicator, letter).map((line) => `  ${line}`),
      ]),
      ...derived.map((sentence) => `- 推定：${sentence}`),
      ...checklist.map((sentence) => `- 要求：${sentence}`),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function formula(indicator: Indicator, second?: string): string[] {
  const unit = (second && indicator.seconds?.[second]?.unit) || indicator.unit;
  const target = targetWords(targetOf(indicator, second), unit, indicator.better, asOf);
  const derived = indicator.targetDerived && !second ? '（推定）' : '';
  return [
    ...explain(indicator, asOf, second).parts.map(({ name, text }) => `- ${name}：${text}`),
    ...(target ? [`- 目标：${floors(targetOf(indicator, second)) ?? target}${derived}`] : []),
    ...(unitWords[unit] && !target.includes(unitWords[unit]) ? [`- 单位：${unitWords[unit]}`] : []),
  ];
}

/** The floors of all months, not only of the last. */
function floors(target: Target): string | undefined {
  if (target.kind !== 'monthlyFloor') return undefined;
  const months = Object.entries(target.floors).map(
    ([month, share]) => `${month} 月 ${display(fraction(share), 100, 0)} %`,
  );
  return `月底不低于 ${months.join('、')}`;
}
