// The import template: every sheet with its headers, notes and drop-downs, and a page that explains them.

import type { OutColumn, OutSheet } from './out-sheet';
import { type Column, columnsOf, sheetKinds, sheetTitles } from './sheet-kinds';
import { writeXlsx } from './write-xlsx';

const explained: Partial<Record<Column['type'], string>> = {
  day: '日期，如 2022-06-14',
  moment: '日期和时间，如 2022-06-14 09:00',
  days: '日期，多个用顿号分开',
  money: '金额，单位元；按万元填的，在表头写明（万元）',
  count: '天数',
  yes: '是 或 否',
  'fast-track': '是 或 否',
};

const rules: readonly string[] = [
  '一行一件（一笔、一次）；每张表第一列必填，其余有什么填什么。',
  '整列没有的，请把这一列删掉：没有这一列表示没有核对过，留空表示办案系统里是空的，两者含义不同。',
  '证件号码、手机号码请设为文本格式再填，存成数字会丢失末几位。',
  '姓名、证件号码、手机号码只用于当次检查，不保存。',
  '多项内容写在一格里时用顿号分开。',
];

export function templateSheets(): OutSheet[] {
  const sheets = sheetKinds.map((kind) => ({
    name: sheetTitles[kind],
    columns: columnsOf[kind].map((column): OutColumn => {
      const { headers, choices } = column;
      return { header: headers[0] ?? '', type: 'text', note: noteOf(column), choices: choices ?? yesNoOf(column) };
    }),
    rows: [],
  }));
  return [...sheets, explanation()];
}

export function writeTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(templateSheets());
}

function noteOf({ note, type }: Column): string | undefined {
  return [note, explained[type]].filter(Boolean).join('；') || undefined;
}

function yesNoOf({ type }: Column): readonly string[] | undefined {
  return type === 'yes' || type === 'yes-or-reason' || type === 'fast-track' ? ['是', '否'] : undefined;
}

function explanation(): OutSheet {
  const rows = sheetKinds.flatMap((kind) =>
    columnsOf[kind].map((column) => [
      sheetTitles[kind],
      column.headers[0] ?? '',
      noteOf(column) ?? '',
      column.headers
        .slice(1)
        .filter((header) => /\p{Script=Han}/u.test(header))
        .join('、'),
    ]),
  );
  return {
    name: '填写说明',
    columns: [
      { header: '所在表', type: 'text', width: 12 },
      { header: '列名', type: 'text', width: 24 },
      { header: '怎么填', type: 'text', width: 48 },
      { header: '也认得的写法', type: 'text', width: 80 },
    ],
    rows: [...rules.map((rule) => ['总则', '', rule, '']), ...rows],
  };
}
