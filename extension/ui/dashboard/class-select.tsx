import { type CaseClass, caseClassLabels } from '@core/case/case-class';
import { isChinese } from '../language';
import { text } from '../text';

interface ClassSelectProps {
  caseClass?: CaseClass;
  change: (caseClass: CaseClass | undefined) => void;
}

/** Only cases of one class; the court's own words for the classes. */
export function ClassSelect({ caseClass, change }: ClassSelectProps) {
  return (
    <select
      className="class-select"
      aria-label={text('dashboard_class')}
      value={caseClass ?? ''}
      onChange={(event) => change((event.target.value || undefined) as CaseClass | undefined)}
    >
      <option value="">{text('dashboard_class_all')}</option>
      {Object.entries(caseClassLabels).map(([value, label]) => (
        <option key={value} value={value}>
          {isChinese() ? label : value}
        </option>
      ))}
    </select>
  );
}
