import { type FieldId, fieldIds, type Group, groupOf } from '@core/case/fields';
import { useState } from 'react';
import { fieldName } from '../overlay/words';
import { text } from '../text';

interface Props {
  likely: FieldId[];
  /** Columns are of rows: entries of the case itself have none. */
  columns: boolean;
  chosen: FieldId | undefined;
  onChoose(field: FieldId): void;
}

const groups: readonly Group[] = ['case', 'party', 'agent', 'hearing', 'service', 'limit', 'payment'];

/** Every entry that can be read, likely ones first, by the court's own words. */
export function FieldList({ likely, columns, chosen, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const fits = (field: FieldId) =>
    !(columns && groupOf(field) === 'case') && fieldName(field).toLowerCase().includes(search.trim().toLowerCase());
  const found = fieldIds.filter(fits);
  const choice = (field: FieldId, first = false) => (
    <FieldButton key={field} field={field} chosen={field === chosen} first={first} onChoose={onChoose} />
  );
  const guesses = likely.filter(fits);
  return (
    <div className="teach-fields">
      <input
        className="note"
        type="search"
        value={search}
        placeholder={text('teach_search')}
        aria-label={text('teach_search')}
        {...(guesses.length === 0 && { 'data-first': true })}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          const [only] = found;
          if (event.key === 'Enter' && only && found.length === 1) onChoose(only);
        }}
      />
      {search === '' && guesses.length > 0 && (
        <Named name={text('teach_likely')}>{guesses.map((field, at) => choice(field, at === 0))}</Named>
      )}
      <div className="teach-all">
        {groups.map((group) => {
          const inGroup = found.filter((field) => groupOf(field) === group);
          if (inGroup.length === 0) return null;
          return (
            <Named key={group} name={text(`teach_group_${group}`)}>
              {inGroup.map((field) => choice(field))}
            </Named>
          );
        })}
        {found.length === 0 && <p className="hint">{text('teach_no_match')}</p>}
      </div>
    </div>
  );
}

function Named({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <fieldset className="teach-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface ButtonProps {
  field: FieldId;
  chosen: boolean;
  /** Takes the focus when the sheet opens. */
  first: boolean;
  onChoose(field: FieldId): void;
}

function FieldButton({ field, chosen, first, onChoose }: ButtonProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={chosen}
      {...(first && { 'data-first': true })}
      onClick={() => onChoose(field)}
    >
      {fieldName(field)}
    </button>
  );
}
