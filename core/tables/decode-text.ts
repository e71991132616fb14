// Bytes of a text file → text. Court systems write UTF-8, GB18030 and UTF-16LE, with and without a mark.

export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Without a mark: separators, digits and line breaks have a zero as their second byte, text in other encodings has none. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const looked = Math.min(bytes.length, 4_096) & ~1;
  let odd = 0;
  let even = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  return even === 0 && odd > looked / 40;
}
