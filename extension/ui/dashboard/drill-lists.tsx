// The very cases behind a number: numerator, denominator only, uncertain, left out.

import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { FigureRows } from '@core/check/figures';
import type { Card } from '@core/measure/card';
import { Tabs } from 'antd';
import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';
import { titleOf } from './card-words';
import { CaseTable } from './case-table';
import type { DashboardPlace } from './place';
import { useStoreChanges } from './use-figures';

const lists = ['numerator', 'denominatorOnly', 'uncertain', 'leftOut'] as const;

interface DrillListsProps {
  card: Card;
  asOf: Day;
  place: DashboardPlace;
  go: (next: Partial<DashboardPlace>) => void;
}

export function DrillLists({ card, asOf, place: { second, caseClass }, go }: DrillListsProps) {
  const rows = useRows(card.id, asOf, second, caseClass);
  const [list, setList] = useState<(typeof lists)[number]>('numerator');
  return (
    <section className="sheet drill" aria-label={text('dashboard_cases_behind')}>
      {card.seconds.length > 0 && <SecondSelect card={card} second={second} go={go} />}
      <Tabs
        size="small"
        activeKey={list}
        onChange={(key) => setList(key as typeof list)}
        items={lists.map((key) => ({
          key,
          label: rows ? `${text(`dashboard_list_${key}`)} ${rows[key].length}` : text(`dashboard_list_${key}`),
        }))}
      />
      {list === 'uncertain' && rows && rows.uncertain.length > 0 && (
        <p className="uncertain-note">{text('dashboard_uncertain_note')}</p>
      )}
      <CaseTable key={list} rows={rows?.[list]} hasReason={list === 'uncertain' || list === 'leftOut'} />
    </section>
  );
}

function SecondSelect({ card, second, go }: Pick<DrillListsProps, 'card' | 'go'> & { second?: string }) {
  return (
    <select
      className="class-select second"
      aria-label={text('dashboard_which_value')}
      value={second ?? ''}
      onChange={(event) => go({ second: event.target.value || undefined })}
    >
      <option value="">{text('dashboard_main_value')}</option>
      {card.seconds.map((each) => (
        <option key={each.key} value={each.key.slice(String(card.number).length)}>
          {titleOf(each)}
        </option>
      ))}
    </select>
  );
}

function useRows(id: string, asOf: Day, second?: string, caseClass?: CaseClass): FigureRows | undefined {
  const changes = useStoreChanges();
  const [rows, setRows] = useState<FigureRows>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the store asks again.
  useEffect(() => {
    let current = true;
    startWorker()
      .figureRows(id, asOf, { second, caseClass })
      .then(
        (found) => current && setRows(found),
        (cause: unknown) => console.warn('caselint: no list', cause instanceof Error ? cause.message : 'unknown'),
      );
    return () => {
      current = false;
    };
  }, [id, asOf, second, caseClass, changes]);
  return rows;
}
