import { text } from '../text';
import { boundsText, type TrendRow } from './trend-rows';

export function TrendTable({ rows, caption }: { rows: TrendRow[]; caption: string }) {
  const hasBefore = rows.some(({ before }) => before);
  return (
    <table className="trend-table">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('dashboard_month')}</th>
          <th scope="col">{text('dashboard_value')}</th>
          {hasBefore && <th scope="col">{text('dashboard_last_year')}</th>}
          <th scope="col">{text('dashboard_target')}</th>
          <th scope="col">{text('dashboard_standing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{monthWords(row)}</th>
            <td>{boundsText(row)}</td>
            {hasBefore && <td>{row.before ? boundsText(row.before) : '\u2014'}</td>}
            <td>{row.target ?? '\u2014'}</td>
            <td>{row.missed ? text('dashboard_light_missed') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function monthWords({ label, isMonthEnd }: TrendRow): string {
  return isMonthEnd ? text('dashboard_month_of', label) : label;
}
