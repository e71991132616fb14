// Writes a text into a box as a person's typing would: focus, the value, the events that widgets listen to, blur.
// Never saves or submits.

export type Box = HTMLInputElement | HTMLTextAreaElement;

const typed = ['text', 'tel', 'search', ''];
/** Boxes of combos and pickers: what stands in them is chosen from a list, and typing is not taken. */
const chosen =
  '[role=combobox],[aria-haspopup=listbox],[aria-autocomplete=list],.combo-text,.combo input,.layui-select-title *,.el-date-editor *,' +
  // ExtJS and miniUI: a field with a button that opens its list or calendar.
  '.x-form-trigger-wrap:has(.x-form-trigger) input,.x-trigger-wrap-focus input,.mini-buttonedit-input';

/** The box of a control, if a person could type into it now. */
export function writableBox(control: Element): Box | undefined {
  const box = boxOf(control);
  if (!box?.isConnected || box.readOnly || box.matches(':disabled') || box.ariaReadOnly === 'true') return undefined;
  if (box instanceof HTMLInputElement && !typed.includes(box.type)) return undefined;
  if (box.matches(chosen) || box.checkVisibility?.() === false) return undefined;
  return box;
}

/** False where the widget did not take the text; then it is as it was. */
export function writeInto(box: Box, value: string): boolean {
  const before = box.value;
  type(box, value);
  if (isTaken(box, value)) return true;
  if (box.value !== before) type(box, before);
  return false;
}

function type(box: Box, value: string): void {
  const active = box.ownerDocument.activeElement;
  const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  box.focus({ preventScroll: true });
  // The page's framework may have put its own setter on the element; the prototype's is the browser's.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  // EasyUI and ExtJS take the text over when the focus leaves.
  if (active !== box) box.blur();
}

/** EasyUI keeps what is sent to the court in a hidden box beside the visible one. */
function isTaken(box: Box, value: string): boolean {
  const sent = box.parentElement?.querySelector<HTMLInputElement>(':scope > input[type=hidden].textbox-value');
  return box.value === value && (!sent || sent.value === value);
}

function boxOf(element: Element): Box | undefined {
  const box = element.matches('input,textarea')
    ? element
    : element.querySelector('input:not([type=hidden],[type=radio],[type=checkbox]),textarea');
  return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box : undefined;
}
