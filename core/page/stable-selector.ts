// A selector that finds one element again. It is made of names that people gave; places are counted only where there are none.

import { finder } from '@medv/finder';

export interface StableSelector {
  selector: string;
  /** False where it counts places among neighbours: a new row or box in front would lead it astray. */
  steady: boolean;
}

/** How many combinations are tried for one element; pages have it in less than fifty. */
const mostTries = 3000;

/** The element itself, or undefined where nothing tells it apart. Looks within the document or the open shadow root. */
export function stableSelector(element: Element): StableSelector | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = [root, ...namedAround(element, root)].flatMap((scope) => within(element, scope, root));
  const [best] = found.sort((a, b) => Number(b.steady) - Number(a.steady) || counted(a) - counted(b));
  return best;
}

const counted = ({ selector }: StableSelector): number => selector.split(':nth-').length;

/** Elements around it that have a name of their own in this root, nearest first. */
function namedAround(element: Element, root: Document | ShadowRoot): Element[] {
  const named: Element[] = [];
  for (let at = element.parentElement; at && named.length < 4; at = at.parentElement) {
    if (ownName(at, root) !== undefined) named.push(at);
  }
  return named;
}

function ownName(element: Element, root: Document | ShadowRoot): string | undefined {
  const id = element.getAttribute('id');
  const attributes = [...element.attributes].filter(({ name, value }) => isGivenAttribute(name, value));
  const names = [
    ...(id && isGivenName(id) ? [`#${CSS.escape(id)}`] : []),
    ...attributes.map(({ name, value }) => `[${name}="${CSS.escape(value)}"]`),
  ];
  return names.find((name) => root.querySelectorAll(name).length === 1);
}

function within(element: Element, scope: Element | Document | ShadowRoot, root: Document | ShadowRoot) {
  const before = scope === root ? '' : `${ownName(scope as Element, root)} `;
  const path = tryFinder(element, scope);
  const selector = path && before + path;
  if (!selector || root.querySelectorAll(selector).length !== 1 || root.querySelector(selector) !== element) return [];
  const last = selector.split(/[\s>]+/).at(-1) ?? '';
  return [{ selector, steady: !selector.includes(':nth-') && /^[#.[]/.test(last) }];
}

function tryFinder(element: Element, scope: Element | Document | ShadowRoot): string | undefined {
  try {
    return finder(element, {
      // It searches a document, an element or a shadow root alike, and names only the first two in its types.
      root: scope as Element,
      idName: isGivenName,
      className: isGivenClass,
      attr: isGivenAttribute,
      timeoutMs: Number.POSITIVE_INFINITY,
      maxNumberOfPathChecks: mostTries,
    });
  } catch (cause) {
    console.debug('caselint: no selector', cause instanceof Error ? cause.name : cause);
    return undefined;
  }
}

const generated =
  /^(?:ext-|ext\d|el-id|el-popper|mini-|_?easyui|layui-|rc[-_]|radix|react|ember|:r|van-|ivu-|ant-|x-|gen|uid|tmp)/i;

/** Kits number what they make and do so anew on each visit; rows carry their number. */
function isGivenName(name: string): boolean {
  return name.length <= 60 && !/\d{2,}|(?:^|[-_])\d+(?:[-_]|$)|^\d/.test(name) && !generated.test(name);
}

const kitClass =
  /^(?:el|ivu|ant|layui|layuimini|x|mini|l-btn|datagrid|panel|textbox|combo|easyui|fixed-table|bootstrap|col|row|btn|form|input|table|has|is|no|v|ng|css|sc)(?:-|$)/i;
const state =
  /(?:active|current|selected|checked|open|show|hide|hidden|focus|hover|disabled|error|required|readonly|empty|loading|even|odd|first|last|on|off|cur)$/i;

/** Classes of a kit stand on every box, classes of a state come and go. */
function isGivenClass(name: string): boolean {
  return (
    isGivenName(name) && name.length > 2 && !kitClass.test(name) && !state.test(name) && !/[A-Za-z0-9]{16,}/.test(name)
  );
}

const given = new Set([
  'name',
  'field',
  'prop',
  'data-field',
  'data-name',
  'data-key',
  'data-prop',
  'data-index',
  'data-id',
  'data-code',
  'data-list',
  'data-testid',
  'lay-id',
  'lay-filter',
  'lay-submit',
  'onclick',
  'href',
  'placeholder',
  'for',
]);

/** Only names that developers give: what a person typed or is called must not get into a map. */
function isGivenAttribute(name: string, value: string): boolean {
  if (!given.has(name) || value === '' || value.length > 60 || /[\s>]/.test(value)) return false;
  if (name === 'href') return /^(?:#[A-Za-z]|javascript:)/.test(value) && !/\d{2,}/.test(value);
  if (name === 'onclick' || name === 'placeholder') return !/\d{2,}/.test(value);
  return isGivenName(value) && /^[\w.:[\]-]+$/.test(value);
}
