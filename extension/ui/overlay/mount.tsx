// Puts the overlay into the court's page: one host beside the page's own content, everything inside a shadow root.

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OverlayLink } from '../../link/overlay-link';
import { fontStack, tokenSheet } from '../tokens';
import base from './base.css?inline';
import guard from './guard.css?inline';
import type { OverlayStorage } from './kept';
import { OverlayApp } from './overlay-app';
import { onRefusal } from './own-act';
import { addHost } from './own-host';
import panel from './panel.css?inline';
import rows from './rows.css?inline';
import sheets from './sheets.css?inline';
import { watchSight } from './sight';
import { standGround } from './stand-ground';
import { followRootFilter } from './top-layer';

export interface MountOptions {
  /** Closed in what ships, open for the tests. */
  mode: 'open' | 'closed';
  /** Remembers the place for this site. */
  storage: OverlayStorage;
  /** The day today, 2022-06-20; the clock of this computer if left out. */
  today?: () => string;
  /** The page does not let the overlay stand; it is gone then. */
  onDrivenAway?: () => void;
}

/** Returns a function that takes everything away again. */
export function mountOverlay(link: OverlayLink, options: MountOptions): () => void {
  const css = `${tokenSheet(':host')}.layer{font-family:${fontStack}}${base}${panel}${rows}${sheets}${guard}`;
  const { host, root, container } = addHost({ name: 'overlay', layer: 2147483000, mode: options.mode, css });
  const app = createRoot(container);
  const leave = () => {
    for (const stop of stops) stop();
    onRefusal(undefined);
    app.unmount();
    host.remove();
  };
  const driven = () => {
    leave();
    options.onDrivenAway?.();
  };
  const filter = followRootFilter(host, root);
  const stops = [watchSight(root), standGround({ host, root, onDrivenAway: driven }), filter.stop];
  const overlay = (
    <OverlayApp
      link={tellingRefusals(link, filter.look)}
      storage={options.storage}
      doc={document}
      today={options.today ?? dayOfThisComputer}
    />
  );
  // At once, so that nothing said on the link right after is missed.
  flushSync(() => app.render(overlay));
  return leave;
}

/** An act that was not accepted is told like any other notice; `look` sees what of the page may have been the cause. */
function tellingRefusals(link: OverlayLink, look: () => void): OverlayLink {
  return {
    ...link,
    onNotice: (listener) => {
      onRefusal(() => {
        look();
        listener({ name: 'covered' });
      });
      return link.onNotice(listener);
    },
  };
}

function dayOfThisComputer(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
