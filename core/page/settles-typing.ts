// Buttons after which nothing that was typed is left open: it was saved, or given up.

const words = /^(?:保存|暂存|提交|确定|确认|保存并.{1,6}|保存草稿|重置|取消)$/;

/** True for the button around the element, by its whole text. */
export function settlesTyping(element: Element): boolean {
  const button = element.closest('a,button,[role=button],input[type=submit],input[type=button]');
  if (!button) return false;
  const text = button.textContent || (button as HTMLInputElement).value;
  return words.test(String(text ?? '').replace(/\s/g, ''));
}
