// Money columns that do not tell their unit: asked, because a factor of ten thousand is no guess.

import type { ImportShown } from '@core/check/import-session';
import type { TableMapping } from '@core/tables/plan';
import { Radio } from 'antd';
import { text } from '../text';
import { mappingOf } from './mapping-table';

/** The two units as the court writes them: they are values of the mapping, not words of the interface. */
const units = ['\u5143', '\u4e07\u5143'] as const;

interface UnitQuestionsProps {
  shown: ImportShown;
  remap(mappings: Record<string, TableMapping>): void;
}

export function UnitQuestions({ shown: { tables, preview }, remap }: UnitQuestionsProps) {
  return preview.questions.map(({ table: index, header, samples }) => {
    const table = tables[index];
    if (!table) return null;
    const mapping = mappingOf(table);
    return (
      <section key={`${index}/${header}`} className="sheet question">
        <span className="doubt">{text('ledger_unit_question', header, samples.join(' '))}</span>
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={text('ledger_unit_of', header)}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          value={mapping.units?.[header]}
          onChange={({ target }) =>
            remap({ [table.signature]: { ...mapping, units: { ...mapping.units, [header]: target.value } } })
          }
        />
      </section>
    );
  });
}
