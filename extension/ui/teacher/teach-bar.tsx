import { Icon, Seal } from '../icons';
import { text } from '../text';

interface Props {
  /** What was kept, in order, as it is called. */
  kept: string[];
  /** A part of the page that comes from an address which is not allowed. */
  refused?: string;
  /** A sheet is open. */
  resting: boolean;
  onLeave(): void;
}

/** Says what to do now, what was kept, and how to leave. */
export function TeachBar({ kept, refused, resting, onLeave }: Props) {
  return (
    <section
      className={resting ? 'teach-bar resting' : 'teach-bar'}
      aria-label={text('teach_title')}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <Seal size={22} />
      <p role="status">
        {said({ kept, refused })}
        <small>{text(refused ? 'teach_other_site_help' : 'teach_names_only')}</small>
      </p>
      {!resting && (
        <span className="keys">
          <kbd>↑</kbd>
          <kbd>↓</kbd> {text('teach_keys_move')} <kbd>Enter</kbd> {text('teach_keys_pick')} <kbd>Esc</kbd>{' '}
          {text('teach_leave')}
        </span>
      )}
      <button type="button" className="square" title={text('teach_leave')} onClick={onLeave}>
        <Icon name="close" />
        <span className="hidden-text">{text('teach_leave')}</span>
      </button>
    </section>
  );
}

function said({ kept, refused }: Pick<Props, 'kept' | 'refused'>): string {
  if (refused) return text('teach_other_site', refused);
  const last = kept.at(-1);
  return last ? text('teach_kept', last, kept.length) : text('teach_point');
}
