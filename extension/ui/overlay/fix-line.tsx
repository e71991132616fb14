import type { FixOffer } from '../../link/overlay-link';
import { text } from '../text';

/** What 修正 changes: in words, and masked as far as both spellings can be laid side by side. */
export function FixLine({ fix: { changes, from, to } }: { fix: FixOffer }) {
  return (
    <p className="fix-line">
      {changes.map((change) => text(`fix_${change}`)).join(text('overlay_and'))}
      {from !== undefined && to !== undefined && (
        <>
          {text('fix_colon')}
          <span className="whole">{from}</span> <span className="whole">{text('fix_becomes', to)}</span>
        </>
      )}
    </p>
  );
}
