// Buttons after which nothing that was typed is left open: it was saved, or given up.

const words = /^(?:[保暂]存|提交|确[定认]|取消)$/;

/** True for the button around the element, by its whole text. */
export function settlesTyping(element: Element): boolean {
  const button = element.closest?.<HTMLInputElement>('a,button,[role=button],input');
  return words.test((button?.textContent || button?.value || '').replace(/\s/g, ''));
}
