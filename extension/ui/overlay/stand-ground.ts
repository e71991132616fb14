// A page that takes the overlay away, or changes its host, gets it back a few times. Then the overlay gives way for good:
// fighting a page would break it, and the toolbar icon is out of its reach.

import { rise } from './top-layer';

const mostFights = 3;

interface Ground {
  host: HTMLElement;
  root: ShadowRoot;
  /** The page has won; the overlay is to be taken away. */
  onDrivenAway(): void;
}

/** Returns a function that stops. */
export function standGround({ host, root, onDrivenAway }: Ground): () => void {
  const { ownerDocument: doc } = host;
  const style = host.getAttribute('style') ?? '';
  let fights = 0;
  const watch = () => {
    observer.observe(doc, { childList: true });
    if (doc.documentElement) observer.observe(doc.documentElement, { childList: true });
    observer.observe(host, { attributes: true });
  };
  const observer = new MutationObserver(() => {
    if (stands(host, style)) return;
    observer.disconnect();
    fights++;
    if (fights > mostFights) return onDrivenAway();
    restore(host, root, style);
    watch();
  });
  watch();
  return () => observer.disconnect();
}

function stands(host: HTMLElement, style: string): boolean {
  const isOwnOnly = [...host.attributes].every(({ name, value }) =>
    name === 'style' ? value === style : name === 'popover' && value === 'manual',
  );
  return (
    isOwnOnly &&
    host.hasAttribute('style') &&
    host.parentNode !== null &&
    host.parentNode === host.ownerDocument.documentElement
  );
}

function restore(host: HTMLElement, root: ShadowRoot, style: string): void {
  for (const { name } of [...host.attributes]) if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
  host.setAttribute('style', style);
  if (host.parentNode === host.ownerDocument.documentElement) return;
  host.ownerDocument.documentElement?.append(host);
  if (host.popover === 'manual') rise(host);
  // Out of the document a dialog leaves the top layer without a word: it is shown again.
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    dialog.removeAttribute('open');
    dialog.showModal();
  }
}
