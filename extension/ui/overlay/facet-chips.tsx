import type { Facet } from '@core/case/fields';
import type { FacetView } from '@core/view';
import { StateLabel } from '../icons';
import { text } from '../text';
import { facetName, facetStates } from './words';

interface Props {
  facets: FacetView[];
  filter?: Facet;
  onFilter(facet: Facet | undefined): void;
}

/** Every side of the case with every state that it holds; pressing one shows only its findings. */
export function FacetChips({ facets, filter, onFilter }: Props) {
  return (
    <fieldset className={facets.length % 2 ? 'chips odd' : 'chips'} aria-label={text('overlay_filter')}>
      {facets.map((facet) => {
        const held = facetStates(facet);
        const pressed = filter === facet.facet;
        return (
          <button
            key={facet.facet}
            type="button"
            className="chip"
            aria-pressed={pressed}
            onClick={() => onFilter(pressed ? undefined : facet.facet)}
          >
            <span>{facetName(facet.facet)}</span>
            <span className="chip-states">
              {held.map(({ state, count }) => (
                <StateLabel key={state} state={state} size={13} {...(count !== undefined && { count })} />
              ))}
              {facet.waived > 0 && <span className="explained">{text('overlay_waived', facet.waived)}</span>}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
