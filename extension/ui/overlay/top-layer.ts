// A page that turns grey on a day of mourning filters its whole root. The browser then no longer vouches for anything inside
// that a person sees it, and no act would be accepted. The top layer lies outside the root's filter: there it vouches again,
// and still tells whatever is laid over us. Only for a filter that takes nothing but colour: a root that is faded, turned,
// clipped or blended away keeps the overlay inside, where nothing is accepted.

const takesColourOnly = /^(?:(?:grayscale|sepia|saturate)\([\d.]+%?\)\s*)+$/;

/** Returns functions: look again (after a refusal), and stop. */
export function followRootFilter(host: HTMLElement, root: ShadowRoot): { look(): void; stop(): void } {
  const page = host.ownerDocument.documentElement;
  const look = () => {
    if (!host.isConnected || typeof host.showPopover !== 'function') return;
    // A modal dialog lies in the top layer already, and must not come to lie under its own host.
    if (root.querySelector('dialog[open]')) return;
    const wanted = isOnlyColourless(page);
    if (wanted && host.popover === null) rise(host);
    else if (!wanted && host.popover !== null) host.removeAttribute('popover');
  };
  const changes = new MutationObserver(look);
  changes.observe(page, { attributes: true, attributeFilter: ['class', 'style'] });
  look();
  return { look, stop: () => changes.disconnect() };
}

/** `manual`: nothing but us closes it, and it takes no focus. */
export function rise(host: HTMLElement): void {
  host.popover = 'manual';
  host.showPopover();
}

function isOnlyColourless(page: Element): boolean {
  const { filter, opacity, transform, clipPath, maskImage, mixBlendMode } = getComputedStyle(page);
  const isPlain = transform === 'none' && clipPath === 'none' && maskImage === 'none' && mixBlendMode === 'normal';
  return takesColourOnly.test(filter) && opacity === '1' && isPlain;
}
