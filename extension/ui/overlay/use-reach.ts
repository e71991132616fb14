import type { OverlayAction } from '../../link/overlay-link';
import { useDraft } from './drafts';

type Waive = Extract<OverlayAction, { do: 'waive' }>;
type Scope = NonNullable<Waive['scope']>;

export interface Reach {
  scope: Scope;
  expiresOn: string;
  setScope(scope: Scope): void;
  setExpiresOn(day: string): void;
  /** Only what differs from the narrowest: this finding, without a last day. */
  given(): Pick<Waive, 'scope' | 'expiresOn'>;
}

/** How far a waiver reaches, while it is being given. */
export function useReach(finding: string): Reach {
  const [scope, setScope] = useDraft<Scope>(finding, 'scope', 'finding');
  const [expiresOn, setExpiresOn] = useDraft<string>(finding, 'until', '');
  const given = () => ({ ...(scope !== 'finding' && { scope }), ...(expiresOn !== '' && { expiresOn }) });
  return { scope, expiresOn, setScope, setExpiresOn, given };
}
