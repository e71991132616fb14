// Forms of numbers as shapes, read character by character: a second way to say what a pattern of the code says.
// `#` is a digit, `@` a capital letter, `%` a capital letter other than I and O, `汉` any Chinese character.

export function fits(shape: string, text: string): boolean {
  const characters = [...text];
  return characters.length === shape.length && [...shape].every((own, i) => stands(own, characters[i] ?? ''));
}

function stands(own: string, character: string): boolean {
  if (own === '#') return character >= '0' && character <= '9';
  if (own === '@') return character >= 'A' && character <= 'Z';
  if (own === '%') return character >= 'A' && character <= 'Z' && character !== 'I' && character !== 'O';
  if (own === '汉') return character >= '一' && character <= '龥';
  return own === character;
}

/** Texts of each shape filled with each of the digits, and all that differ from them in one place. */
export function neighboursOf(shapes: string[], digits: string, characters: string): Set<string> {
  const texts = new Set<string>();
  const fill = (own: string, digit: string) => ({ '#': digit, '@': 'B', '%': 'C', 汉: '京' })[own] ?? own;
  for (const shape of shapes) {
    for (const digit of digits) {
      const text = [...shape].map((own) => fill(own, digit)).join('');
      texts.add(text);
      for (const other of changesOf(text, characters)) texts.add(other);
    }
  }
  return texts;
}

function changesOf(text: string, characters: string): string[] {
  const places = Array.from({ length: text.length + 1 }, (_, i) => [text.slice(0, i), text.slice(i)] as const);
  return places.flatMap(([before, after]) => [
    before + after.slice(1),
    ...[...characters].flatMap((other) => [before + other + after, before + other + after.slice(1)]),
  ]);
}
