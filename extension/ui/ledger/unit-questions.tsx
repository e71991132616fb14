// Money columns that do not tell their unit: asked, because a factor of ten thousand is no guess.

import { moneyUnits } from '@core/case/values';
import type { ImportShown } from '@core/import-worker';
import type { TableMapping } from '@core/tables/plan';
import { Radio } from 'antd';
import { text } from '../text';
import { mappingOf } from './mapping-table';

interface UnitQuestionsProps {
  shown: ImportShown;
  remap(mappings: Record<string, TableMapping>): void;
}

export function UnitQuestions({ shown: { tables, preview }, remap }: UnitQuestionsProps) {
  return preview.questions.map(({ table: index, header, samples }) => {
    const table = tables[index];
    if (!table) return null;
    const asked = preview.questions.filter((question) => question.table === index).map((question) => question.header);
    const mapping = mappingOf(table, asked);
    return (
      <section key={`${index}/${header}`} className="sheet question">
        <span className="doubt">{text('ledger_unit_question', header, samples.join(text('ledger_value_and')))}</span>
        <Radio.Group
          size="small"
          optionType="button"
          role="radiogroup"
          aria-label={text('ledger_unit_of', header)}
          options={moneyUnits.map((unit) => ({ value: unit, label: unit }))}
          value={mapping.units?.[header]}
          onChange={({ target }) =>
            remap({ [table.signature]: { ...mapping, units: { ...mapping.units, [header]: target.value } } })
          }
        />
      </section>
    );
  });
}
