import { type FieldId, groupOf } from '@core/case/fields';
import type { PointedAs } from '@core/page/point-out';
import type { Proposal } from '@core/page/propose';
import { Icon } from '../icons';
import { text } from '../text';

interface Props {
  as: PointedAs;
  field: FieldId | undefined;
  proposal: Proposal | undefined;
  /** Masked values, `null` for empty. */
  shown: (string | null)[];
}

const mostShown = 3;

/** 试读: what would be read now, and by what the place is told again. */
export function Trial({ as, field, proposal, shown }: Props) {
  if (!proposal)
    return <p className="teach-trial problem">{text(as === 'column' ? 'teach_untold_column' : 'teach_untold')}</p>;
  return (
    <div className="teach-trial">
      <p role="status">
        <b>{text('teach_trial')}</b> {readNow(as, field, proposal, shown)}
      </p>
      <p className={proposal.steady ? 'hint' : 'hint weak'}>
        <Icon name={proposal.steady ? 'pass' : 'doubt'} size={14} />
        {toldBy(proposal)}
      </p>
    </div>
  );
}

function readNow(
  as: PointedAs,
  field: FieldId | undefined,
  { lesson, touched }: Proposal,
  shown: (string | null)[],
): string {
  if (lesson.teach === 'closing') return text('teach_trial_closing');
  if (as === 'ignore') return touched > 0 ? text('teach_trial_ignored', touched) : text('teach_trial_ignores_nothing');
  if (shown.length === 0) return text(field && groupOf(field) !== 'case' ? 'teach_trial_whose' : 'teach_trial_none');
  const values = shown.slice(0, mostShown).map((value) => value ?? text('teach_trial_empty'));
  const list = values.join(text('overlay_and'));
  return shown.length > mostShown ? text('teach_trial_more', list, shown.length) : list;
}

function toldBy({ lesson, steady }: Proposal): string {
  if (lesson.teach === 'column') return text('teach_by_header', lesson.header);
  if ('label' in lesson.at) return text('teach_by_label', lesson.at.label);
  if ('text' in lesson.at) return text('teach_by_text', lesson.at.text);
  return text(steady ? 'teach_by_name' : 'teach_by_place');
}
