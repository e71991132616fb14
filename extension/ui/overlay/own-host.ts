// A host of ours in the court's page: nothing that the page says about elements in general reaches it, and the page has no
// business with what happens in our surfaces.

import { hostPrefix } from './page-points';

const ownEvents = ['keydown', 'keypress', 'keyup', 'input', 'change', 'paste', 'wheel', 'contextmenu'];
const pointerEvents = [
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
];

interface Wanted {
  /** What follows our prefix in the name of the element. */
  name: string;
  layer: number;
  /** Closed in what ships, open for the tests. */
  mode: 'open' | 'closed';
  css: string;
}

export interface OwnHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** For what is drawn. */
  container: HTMLElement;
}

export function addHost({ name, layer, mode, css }: Wanted): OwnHost {
  const host = document.createElement(hostPrefix + name);
  host.style.cssText = `all:initial!important;position:fixed!important;z-index:${layer}!important`;
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  for (const type of [...ownEvents, ...pointerEvents]) host.addEventListener(type, stopHere);
  document.documentElement.append(host);
  return { host, root, container };
}

function stopHere(event: Event): void {
  event.stopPropagation();
}
