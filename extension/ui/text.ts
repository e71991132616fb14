// Every word of the interface comes from _locales through here.

type Messages = Record<string, { message: string }>;

let outside: Messages | undefined;
/** Words asked for before. */
const known = new Map<string, string>();

/** Words for places without chrome.i18n: a test, or a page of its own for looking at the surfaces. */
export function readTextsFrom(messages: Messages | undefined): void {
  outside = messages;
}

/** The words of a key; `-` and `.` in it are written `_` in _locales. A key without words shows itself. */
export function text(key: string, ...substitutions: (string | number)[]): string {
  return textIfAny(key, ...substitutions) ?? key;
}

export function textIfAny(key: string, ...substitutions: (string | number)[]): string | undefined {
  const name = key.replace(/[-.]/g, '_');
  const parts = substitutions.map(String);
  if (outside) return outside[name] && fill(outside[name].message, parts);
  const asked = [name, ...parts].join('\n');
  return known.get(asked) ?? askedOfChrome(asked, name, parts);
}

function askedOfChrome(asked: string, name: string, parts: string[]): string | undefined {
  try {
    const words = globalThis.chrome?.i18n?.getMessage(name, parts) || undefined;
    if (words) known.set(asked, words);
    return words;
  } catch {
    // After an update of the extension its old scripts get no words any more, and still have to say so.
    return known.get(name);
  }
}

function fill(message: string, parts: string[]): string {
  return message.replace(/\$(\d)/g, (_, position: string) => parts[Number(position) - 1] ?? '');
}
