// What a person types as the address of a court system, and what is asked of the browser for it.

export type AddressProblem = 'empty' | 'unreadable' | 'scheme' | 'wildcard' | 'credentials';

/** Scheme, host and port, without a path: a permission of the browser reaches over all pages of them. */
export type Origin = string;

export type ParsedAddress = { origin: Origin } | { problem: AddressProblem };

/**
 * Reads `10.22.99.18:8080`, `http://sp.example.court/zxgl/`, also with full-width signs.
 * The path is dropped: a permission carries none, and a copied path names one page, not the system.
 * The port is kept: Chromium compares it, so the other services of that host stay closed to us.
 */
export function parseCourtAddress(text: string): ParsedAddress {
  const plain = text.normalize('NFKC').replaceAll('\u3002', '.').replace(/\s/g, '');
  if (plain === '') return { problem: 'empty' };
  if (plain.includes('*')) return { problem: 'wildcard' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(plain)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return { problem: 'scheme' };
  if (/^(javascript|data|file|about|chrome|mailto|blob):/i.test(plain)) return { problem: 'scheme' };
  return fromUrl(scheme ? plain : `http://${plain}`);
}

/** The match pattern that is asked for: `http://10.22.99.18:8080/*`. */
export function patternOf(origin: Origin): string {
  return `${origin}/*`;
}

/** The other way round; undefined for patterns with wildcards before the path. */
export function originOf(pattern: string): Origin | undefined {
  return /^(https?:\/\/[^/*]+)\/\*$/.exec(pattern)?.[1];
}

function fromUrl(address: string): ParsedAddress {
  const written = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  if (written.includes('@')) return { problem: 'credentials' };
  if (!isHost(written.replace(/:\d*$/, ''))) return { problem: 'unreadable' };
  if (!URL.canParse(address)) return { problem: 'unreadable' };
  return { origin: new URL(address).origin };
}

/** URL would read 10.22.99 as 10.22.0.99 and a Chinese word as an international name: neither was meant. */
function isHost(host: string): boolean {
  if (/^[\d.]+$/.test(host)) return /^(\d{1,3}\.){3}\d{1,3}$/.test(host);
  return /^([a-z0-9]([a-z0-9_-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/i.test(host);
}
