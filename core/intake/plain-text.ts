// Text of a page as it may be kept and shown: no control signs, no marks that turn the writing round, no endless length.

const longest = 400;

/** Control and direction signs become nothing; the text is cut. */
export function plainText(text: string): string {
  return text
    .slice(0, 4 * longest)
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/gu, '')
    .slice(0, longest);
}
