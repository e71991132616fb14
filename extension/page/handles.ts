// Elements do not travel: a number stands for each, for as long as the element lives.

export interface Handles {
  /** The same element keeps its number. */
  of(element: Element): number;
  element(handle: number): Element | undefined;
}

export function createHandles(): Handles {
  const numbers = new WeakMap<Element, number>();
  const elements = new Map<number, WeakRef<Element>>();
  let last = 0;
  return {
    of(element) {
      const known = numbers.get(element);
      if (known !== undefined) return known;
      numbers.set(element, ++last);
      elements.set(last, new WeakRef(element));
      if (last % 2000 === 0) forgetDead(elements);
      return last;
    },
    element: (handle) => elements.get(handle)?.deref(),
  };
}

function forgetDead(elements: Map<number, WeakRef<Element>>): void {
  for (const [handle, ref] of elements) if (ref.deref() === undefined) elements.delete(handle);
}
