import type { CaseView } from '@core/view';
import { type CSSProperties, type Ref, useEffect } from 'react';
import type { Notice } from '../../link/overlay-link';
import { Icon } from '../icons';
import { text, textIfAny } from '../text';
import { facetName } from './words';

interface Props {
  notice: Notice;
  view?: CaseView;
  /** Inside the open panel, or floating at a place. */
  place: 'inset' | { left: number; top: number };
  ref?: Ref<HTMLElement>;
  onResults(): void;
  onDismiss(): void;
}

const foldsAfter = 3000;

/** A small message of ours. Everything in order folds by itself; the rest stays until it is read. */
export function NoticeSheet({ notice, view, place, ref, onResults, onDismiss }: Props) {
  const isPass = notice.name === 'all-checked';
  useEffect(() => {
    if (!isPass) return;
    const timer = setTimeout(onDismiss, foldsAfter);
    return () => clearTimeout(timer);
  }, [isPass, onDismiss]);
  const edge = { '--edge': `var(--${isPass ? 'pass' : 'unseen'})` } as CSSProperties;
  return (
    <section
      ref={ref}
      className={place === 'inset' ? 'notice inset' : 'notice floating'}
      role="status"
      style={place === 'inset' ? edge : { ...edge, ...place }}
    >
      <span className="notice-icon">
        <Icon name={noticeIcon(notice)} size={18} />
      </span>
      <div>
        <h2>{noticeTitle(notice, view)}</h2>
        {isPass && view && <CheckedFacets view={view} />}
        <p>{isPass ? text('notice_folds_itself') : textIfAny(`notice_${notice.name}_more`)}</p>
        {!isPass && (
          <div className="notice-acts">
            {(notice.name === 'late' || notice.name === 'unseen-left') && (
              <button type="button" className="button quiet" onClick={onResults}>
                {text('notice_see_results')}
              </button>
            )}
            <button type="button" className="button quiet" onClick={onDismiss}>
              {text('notice_dismiss')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function noticeTitle(notice: Notice, view?: CaseView): string {
  if (notice.name === 'all-checked' && view) return text('notice_all_checked_count', view.facets.length);
  if (notice.name === 'place-not-opened' && !notice.where) return text('notice_place_not_opened_there');
  return text(`notice_${notice.name}`, notice.where ?? notice.count ?? view?.unseen.length ?? '');
}

function noticeIcon(notice: Notice) {
  if (notice.name === 'all-checked') return 'pass';
  return notice.name === 'unseen-left' ? 'unseen' : 'info';
}

function CheckedFacets({ view }: { view: CaseView }) {
  return (
    <ul className="notice-facets">
      {view.facets.map(({ facet }) => (
        <li key={facet}>
          <Icon name="pass" size={13} />
          {facetName(facet)}
        </li>
      ))}
    </ul>
  );
}
