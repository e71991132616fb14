// Facts as a person reads them in the preview. Parties and other lists are told by their number of rows.

import { columnsOf, type SheetKind } from '@core/tables/sheet-kinds';
import { text } from '../text';

export function valueWords(value: unknown): string {
  if (value === undefined) return text('ledger_value_unseen');
  if (value === null) return text('ledger_value_empty');
  if (typeof value === 'boolean') return text(value ? 'ledger_value_yes' : 'ledger_value_no');
  if (!Array.isArray(value)) return String(value);
  const words = value.filter((one) => typeof one === 'string');
  return words.length === value.length ? words.join(text('ledger_value_and')) : text('ledger_value_rows', value.length);
}

/** The court's word for a fact. */
export function fieldWords(field: string, kind: SheetKind = 'cases'): string {
  const list = text(`ledger_list_${field}`);
  if (list !== `ledger_list_${field}`) return list;
  return columnsOf[kind].find((column) => column.field === field)?.headers[0] ?? field;
}
