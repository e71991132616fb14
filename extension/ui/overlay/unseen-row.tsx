import type { FacetView } from '@core/view';
import { Icon, stateWord } from '../icons';
import { text } from '../text';
import { facetName } from './words';

interface Props {
  facet: FacetView;
  chosen: boolean;
  onDoor(): void;
}

/** A side of the case that was not seen. 定位 points at the page's own tab and leaves the press to the person. */
export function UnseenRow({ facet, chosen, onDoor }: Props) {
  const colour = { color: 'var(--unseen)' };
  return (
    <li
      className={chosen ? 'row chosen' : 'row'}
      data-row={`unseen:${facet.facet}`}
      tabIndex={-1}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="row-icon" style={colour}>
        <Icon name="unseen" />
      </span>
      <div>
        <div className="row-head">
          <h3>
            <span style={colour}>{stateWord('unseen')}</span>
            <span>{text('overlay_facet_entries', facetName(facet.facet))}</span>
          </h3>
          {facet.door && (
            <span className="row-acts">
              <button type="button" className="button quiet" onClick={onDoor}>
                <Icon name="locate" size={14} />
                {text('overlay_locate')}
              </button>
            </span>
          )}
        </div>
        <p className="row-why">{text(facet.seenAt ? 'overlay_unseen_partly' : 'overlay_unseen_never')}</p>
      </div>
    </li>
  );
}
