// A label and the value shown beside it.

import { shownValue } from './label-text';
import { confidence } from './sources/found';

export interface Pair {
  /** The element that shows the value. */
  element: Element;
  label: string;
  value: string | null;
  source: string;
  confidence: number;
  /** Where the label stands. */
  labelled: Element;
}

/** What may be a value, and where it stands. */
export interface Value {
  element: Element;
  text: string;
}

const dropDown = '.dropdown-toggle,[aria-haspopup=listbox],[data-toggle=dropdown],[data-bs-toggle=dropdown]';

/** A drop-down drawn as a button shows its choice on the button; other buttons with words are no empty cell. */
function onButton(element: Element): string | undefined {
  const [button, ...others] = [...element.querySelectorAll('button')].filter(
    (one) => (one.textContent ?? '').trim() !== '',
  );
  return button && others.length === 0 && button.matches(dropDown) ? (button.textContent ?? '') : undefined;
}

function hasWordyButton(element: Element): boolean {
  return [...element.getElementsByTagName('button')].some((button) => (button.textContent ?? '').trim() !== '');
}

/** Where it is not `sure` what stands there, only an empty value is told. */
export function pairOf(
  from: Pick<Pair, 'label' | 'labelled'>,
  value: Value,
  source: 'cell' | 'pair',
  sure: boolean,
): Pair | undefined {
  const choice =
    shownValue(value.text) === null && hasWordyButton(value.element) ? onButton(value.element) : value.text;
  if (
    choice === undefined ||
    /[●○◉◯☑☐□■]|^\s*(?:是\s*否|有\s*无|男\s*女|(?:周|星期)[一二三四五六日天])\s*$/.test(choice)
  )
    return undefined;
  const shown = shownValue(choice);
  if (shown !== null && (shown.length > 300 || !sure)) return undefined;
  return {
    element: value.element,
    ...from,
    value: shown,
    source,
    confidence: confidence[source] - (shown === null && source === 'pair' ? 0.2 : 0),
  };
}
