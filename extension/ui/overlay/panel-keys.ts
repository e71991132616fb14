// Keys of the panel, as data: what a key press asks for.

export type KeyAct =
  | 'up'
  | 'down'
  | 'locate'
  | 'fix'
  | 'waive'
  | 'back'
  | 'moveUp'
  | 'moveDown'
  | 'moveLeft'
  | 'moveRight';

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  isComposing?: boolean;
}

const plain: Record<string, KeyAct> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'locate',
  f: 'fix',
  n: 'waive',
  Escape: 'back',
};

const withAlt: Record<string, KeyAct> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowLeft: 'moveLeft',
  ArrowRight: 'moveRight',
};

/** `on` is what holds the focus: keys belong to a text field first, Enter and the arrows to a button and a radio. */
export function keyAct(pressed: Pressed, on: 'row' | 'button' | 'input'): KeyAct | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.isComposing) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.altKey) return withAlt[key];
  const act = plain[key];
  if (on === 'input') return act === 'back' ? act : undefined;
  if (on === 'button' && act === 'locate') return undefined;
  return act;
}

/** Pixels that an act moves the panel or the badge by. */
export function movement(act: KeyAct): { x: number; y: number } | undefined {
  if (act === 'moveUp') return { x: 0, y: -16 };
  if (act === 'moveDown') return { x: 0, y: 16 };
  if (act === 'moveLeft') return { x: -16, y: 0 };
  if (act === 'moveRight') return { x: 16, y: 0 };
  return undefined;
}
