import { expect, test } from 'vitest';
import { keyAct, movement } from '../../../extension/ui/overlay/panel-keys';

const plain = { altKey: false, ctrlKey: false, metaKey: false };

test.each([
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Enter', 'locate'],
  ['f', 'fix'],
  ['F', 'fix'],
  ['n', 'waive'],
  ['Escape', 'back'],
  ['x', undefined],
])('%s on a row', (key, act) => {
  expect(keyAct({ ...plain, key }, 'row')).toBe(act);
});

test('a button keeps Enter, a text field keeps everything but Escape', () => {
  expect(keyAct({ ...plain, key: 'Enter' }, 'button')).toBeUndefined();
  expect(keyAct({ ...plain, key: 'n' }, 'button')).toBe('waive');
  expect(keyAct({ ...plain, key: 'n' }, 'input')).toBeUndefined();
  expect(keyAct({ ...plain, key: 'Enter' }, 'input')).toBeUndefined();
  expect(keyAct({ ...plain, key: 'Escape' }, 'input')).toBe('back');
});

test('keys of the browser and of an input method are not ours', () => {
  expect(keyAct({ ...plain, ctrlKey: true, key: 'f' }, 'row')).toBeUndefined();
  expect(keyAct({ ...plain, isComposing: true, key: 'Enter' }, 'row')).toBeUndefined();
});

test('Alt and the arrows move by 16 px', () => {
  const act = keyAct({ ...plain, altKey: true, key: 'ArrowLeft' }, 'row');
  expect(act && movement(act)).toEqual({ x: -16, y: 0 });
  expect(movement('up')).toBeUndefined();
});
