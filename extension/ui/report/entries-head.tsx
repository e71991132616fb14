import { text } from '../text';

/** Head of a table of entries; words of the columns stand in _locales as `report_column_<name>`. */
export function EntriesHead({ columns }: { columns: string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {text(`report_column_${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
