// What the teacher's sheets need of the court's page. They know nothing else of it.

import type { Pointed } from '@core/page/point-out';
import type { Choice, Proposal } from '@core/page/propose';
import type { Pointing } from '../../page/pointing';
import type { Box } from '../overlay/page-points';

export interface TeachingPage {
  startPointing(heard: { onPick(element: Element): void; onLeave(): void }): Pointing;
  /** Address of a frame that stands for another site: what is in it is taught within it. */
  otherSite(element: Element): string | undefined;
  /** Goes on in that frame. False where CaseLint may not read it. */
  goOnIn(frame: Element): Promise<boolean>;
  pointOut(element: Element): Pointed;
  /** Undefined where nothing tells the place apart. */
  propose(pointed: Pointed, choice: Choice): Proposal | undefined;
  /** Masked, as everything that is shown of a page; `null` is empty. */
  shown(proposal: Proposal): (string | null)[];
  /** `managed`: the map of this site is the organisation's. */
  save(pointed: Pointed, proposal: Proposal): Promise<'kept' | 'managed' | 'failed'>;
  /** In the viewport of the sheets; undefined for an element of another frame of a frameset. */
  boxOf(element: Element): Box | undefined;
}
