import type { Day } from '@core/case/day';
import { isDay } from '@core/case/day';
import { text } from '../text';

interface AsOfPickerProps {
  asOf: Day;
  today: Day;
  change: (asOf: Day) => void;
}

/** The browser's own date field: it knows the keyboard, the language and the calendar of the computer. */
export function AsOfPicker({ asOf, today, change }: AsOfPickerProps) {
  return (
    <label className="as-of">
      {text('dashboard_as_of')}
      <input
        type="date"
        value={asOf}
        max={`${today.slice(0, 4)}-12-31`}
        onChange={(event) => isDay(event.target.value) && change(event.target.value)}
      />
    </label>
  );
}
