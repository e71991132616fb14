// The colour of the court's page under a field.

/** 'dark' where the first opaque background under the element is a dark one. */
export function backgroundOf(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const colour = parts(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.luminance < 0.3 ? 'dark' : 'light';
  }
  return 'light';
}

export function isClear(colour: string): boolean {
  return (parts(colour)?.alpha ?? 0) === 0;
}

function parts(colour: string): { luminance: number; alpha: number } | undefined {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}
