// Only a browser can say whether a selector is one.

import type { ListedMap, MapProblem } from '@core/check/site-maps';

type Anchor = { selector: string } | { path: string[] } | { label: string } | { text: string };

/** Selectors that this browser does not understand, and where they stand. */
export function badSelectors({ pages, ignore = [] }: ListedMap['map']): MapProblem[] {
  const inPages = pages.flatMap((page, at) => {
    const all = (kind: string, anchors: (Anchor | undefined)[]) =>
      anchors.map((anchor, i) => ({ anchor, where: `pages[${at}].${kind}[${i}]` }));
    return [
      ...all('signs', page.signs ?? []),
      ...all(
        'fields',
        (page.fields ?? []).map((one) => one.at),
      ),
      ...all(
        'grids',
        (page.grids ?? []).map((one) => one.at),
      ),
      ...all(
        'closing',
        (page.closing ?? []).map((one) => one.at),
      ),
    ];
  });
  return [...inPages, ...ignore.map((anchor, i) => ({ anchor, where: `ignore[${i}]` }))]
    .filter(({ anchor }) => anchor && selectorsOf(anchor).some((selector) => !isSelector(selector)))
    .map(({ where }) => ({ code: 'bad-selector', where }));
}

function selectorsOf(anchor: Anchor): string[] {
  if ('selector' in anchor) return [anchor.selector];
  return 'path' in anchor ? anchor.path : [];
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch (cause) {
    if ((cause as DOMException).name === 'SyntaxError') return false;
    throw cause;
  }
}
