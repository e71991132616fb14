// Presses what merely opens a place, with the events that widgets listen to.

/** `inPage` repeats a gesture in the page's own world: a script address is refused to ours. */
export async function pressOpener(
  element: HTMLElement,
  inPage: (element: HTMLElement) => Promise<unknown>,
): Promise<void> {
  if (isScript(element)) {
    await inPage(element);
    return;
  }
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view: window }));
  }
  element.click();
}

function isScript(element: HTMLElement): boolean {
  return /^\s*javascript:/i.test(element.closest('a')?.getAttribute('href') ?? '');
}
