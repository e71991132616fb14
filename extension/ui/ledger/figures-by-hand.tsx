// Figures of the court that no list of one's own tells, by month.

import { type ExternalItem, externalItems } from '@core/case/ledger';
import { openDatabase } from '@core/store/database';
import { foldRecords } from '@core/store/fold-records';
import { InputNumber, Select } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

export function FiguresByHand({ hidden }: { hidden: boolean }) {
  const [year, setYear] = useState(() => new Date().getFullYear());
  const figures = useLiveQuery(readFigures);
  const years = Array.from({ length: 6 }, (_, index) => new Date().getFullYear() - index);
  const figureOf = (item: string, month: string) => figures?.get(`${item} ${year}-${month}`) ?? null;
  return (
    <section className="sheet by-hand" hidden={hidden}>
      <h2>
        {text('ledger_figures')}
        <Select
          size="small"
          aria-label={text('ledger_year')}
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={setYear}
        />
      </h2>
      <p className="faint">{text('ledger_figures_hint')}</p>
      <div className="figures">
        <table>
          <thead>
            <tr>
              <th scope="col">{text('ledger_entry')}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {text('ledger_month', Number(month))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {externalItems.map((item) => (
              <tr key={item}>
                <th scope="row">{item}</th>
                {months.map((month) => (
                  <td key={month}>
                    <InputNumber
                      size="small"
                      min={0}
                      controls={false}
                      aria-label={`${item} ${year}-${month}`}
                      value={figureOf(item, month)}
                      onBlur={({ target }) => keep(item, `${year}-${month}`, target.value, figureOf(item, month))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function keep(item: ExternalItem, month: string, typed: string, before: number | null): void {
  const value = typed.trim() === '' ? null : Number(typed);
  if (value === before || Number.isNaN(value)) return;
  void startWorker().keepFigure(item, month, value);
}

let database: ReturnType<typeof openDatabase> | undefined;

async function readFigures(): Promise<Map<string, number | null>> {
  database ??= openDatabase();
  const { external } = foldRecords(await database.records.toArray());
  return new Map((external ?? []).map(({ item, month, value }) => [`${item} ${month}`, value ?? null]));
}
