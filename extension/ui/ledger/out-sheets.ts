// Indicators as a table, and the page that says when and by which version a table was written. Pure.

import type { Figures } from '@core/check/figures';
import type { Card, CardValue } from '@core/measure/card';
import type { OutCell, OutColumn, OutSheet } from '@core/tables/out-sheet';
import { text } from '../text';

export interface Stamp {
  /** `2022-06-20 16:00` */
  at: string;
  version: string;
}

const columns = [
  ['number', 'text'],
  ['title', 'text'],
  ['value', 'text'],
  ['low', 'number'],
  ['high', 'number'],
  ['unit', 'text'],
  ['numerator', 'number'],
  ['denominator', 'number'],
  ['uncertain', 'number'],
  ['target', 'text'],
  ['light', 'text'],
  ['gap', 'text'],
  ['remarks', 'text'],
] as const satisfies [string, OutColumn['type']][];

/** One row for each indicator and for each second value. */
export function indicatorsSheet({ cards, asOf }: Pick<Figures, 'cards' | 'asOf'>): OutSheet {
  return {
    name: text('ledger_out_indicators', asOf),
    columns: columns.map(([name, type]) => ({ header: text(`ledger_out_${name}`), type })),
    rows: cards.flatMap((card) => [
      row(String(card.number), card, card.gap),
      ...card.seconds.map((second) => row(second.key, second, '')),
    ]),
  };
}

type Told = Pick<Card, 'title' | 'unit' | 'target' | 'light' | 'value'> & { targetDerived?: boolean };

function row(number: string, { title, unit, target, light, value, targetDerived }: Told, gap: string): OutCell[] {
  const { low, high, numerator, denominator, uncertain } = value;
  const unitWord = unit === 'none' ? '' : text(`dashboard_unit_${unit}`);
  const state = text(`dashboard_light_${light}`);
  const told = [numerator, denominator, uncertain, target, state, gap, remarksOf(value, targetDerived === true)];
  return [number, title, value.text, low, high, unitWord, ...told];
}

function remarksOf({ missing, estimated }: CardValue, targetDerived: boolean): string {
  const parts = [
    ...(missing.length > 0 ? [text('ledger_out_missing', missing.join(text('ledger_value_and')))] : []),
    ...(estimated ? [text('ledger_out_estimated')] : []),
    ...(targetDerived ? [text('ledger_out_derived')] : []),
  ];
  return parts.join(' ');
}

/** When, by which version, and over whose cases. */
export function stampSheet({ at, version }: Stamp, figures?: Pick<Figures, 'asOf' | 'judges' | 'manual'>): OutSheet {
  const of: OutCell[][] = figures
    ? [
        [text('ledger_out_as_of'), figures.asOf],
        [text('ledger_out_manual'), figures.manual],
        [text('ledger_out_judges'), figures.judges.join(text('ledger_value_and')) || text('ledger_out_all')],
      ]
    : [];
  return {
    name: text('ledger_out_stamp'),
    columns: [
      { header: text('ledger_entry'), type: 'text' },
      { header: text('ledger_out_content'), type: 'text' },
    ],
    rows: [
      [text('ledger_out_made'), at],
      [text('ledger_out_version'), version],
      ...of,
      [text('ledger_out_private'), text('report_masked')],
    ],
  };
}
