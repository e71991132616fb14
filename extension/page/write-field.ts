// Writes a lossless correction into a box, as a person's typing would: the value, then the events that widgets listen to.

/** False where the element is no box that can be typed into. Never saves or submits. */
export function correctField(element: Element, correct: (text: string) => string): boolean {
  const box = boxOf(element);
  if (!box || box.readOnly || box.disabled) return false;
  const corrected = correct(box.value);
  if (corrected === box.value) return false;
  const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  box.focus();
  // The page's framework may have put its own setter on the element; the prototype's is the browser's.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, corrected);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function boxOf(element: Element): HTMLInputElement | HTMLTextAreaElement | undefined {
  const box = element.matches('input,textarea') ? element : element.querySelector('input:not([type=hidden]),textarea');
  return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box : undefined;
}
