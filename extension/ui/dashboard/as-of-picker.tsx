import { type Day, isDay } from '@core/case/day';
import { useRef } from 'react';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';

interface AsOfPickerProps {
  asOf: Day;
  today: Day;
  change: (asOf: Day) => void;
}

/** Shows the day as it is written everywhere here; the calendar behind it is the browser's own, in its language. */
export function AsOfPicker({ asOf, today, change }: AsOfPickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <span className="as-of">
      <button type="button" className="button" onClick={() => field.current?.showPicker()}>
        <PageIcon name="calendar" size={14} />
        {text('dashboard_as_of')} <b>{asOf}</b>
        <Icon name="down" size={12} />
      </button>
      <input
        ref={field}
        type="date"
        tabIndex={-1}
        aria-label={text('dashboard_as_of_label')}
        value={asOf}
        max={`${today.slice(0, 4)}-12-31`}
        onChange={(event) => isDay(event.target.value) && change(event.target.value)}
      />
    </span>
  );
}
