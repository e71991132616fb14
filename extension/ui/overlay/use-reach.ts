import { useState } from 'react';
import type { OverlayAction } from '../../link/overlay-link';

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
export function useReach(): Reach {
  const [scope, setScope] = useState<Scope>('finding');
  const [expiresOn, setExpiresOn] = useState('');
  const given = () => ({ ...(scope !== 'finding' && { scope }), ...(expiresOn && { expiresOn }) });
  return { scope, expiresOn, setScope, setExpiresOn, given };
}
