// The guard's decision as a table: may this content be closed now?

import type { FrameVerdict } from '../link/messages';

/** 'wait': no verdict for this very content yet. */
export type Decision = 'pass' | 'ask' | 'wait';

/** A page without a case, or with two, is never held: nothing is known of it. */
export function decide(verdict: FrameVerdict | undefined, fingerprint: string): Decision {
  if (verdict?.fingerprints[verdict.frame] !== fingerprint) return 'wait';
  if (verdict.state !== 'case' || verdict.allowed || verdict.open === 0) return 'pass';
  return 'ask';
}
