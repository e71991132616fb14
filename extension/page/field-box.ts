// Widgets hide their input or make it narrower than what a person sees: the framed box around it is the field.

/** A box of a form is not higher than this, in px; what is higher is a group of fields. */
const highest = 48;
const levels = 5;

/** The element with a visible edge around a control, else the control itself. */
export function fieldBox(control: Element): Element {
  if (!control.matches('input,select,textarea,[contenteditable],[role=combobox]')) return control;
  let node: Element | null = control;
  for (let level = 0; node && level < levels; level++) {
    if (/^(?:TD|TH|FORM|BODY|LI)$/.test(node.tagName) || node.getBoundingClientRect().height > highest) return control;
    if (hasEdge(node)) return node;
    node = node.parentElement;
  }
  return control;
}

function hasEdge(element: Element): boolean {
  const { borderLeftWidth, borderLeftStyle, boxShadow, opacity } = getComputedStyle(element);
  if (opacity === '0') return false;
  return (borderLeftStyle !== 'none' && Number.parseFloat(borderLeftWidth) > 0) || boxShadow !== 'none';
}
