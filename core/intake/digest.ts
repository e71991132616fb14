// Digests stand for names and numbers across cases: pseudonyms, not anonymity.

/** What a digest is of; the same text of two kinds gives two digests. */
export type DigestKind = 'name' | 'document' | 'phone';

export type Digester = (kind: DigestKind, normalised: string) => Promise<string>;

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** A key that no script can read out, for the store; or for one run, where there is no store. */
export function newDigestKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(algorithm, false, ['sign']) as Promise<CryptoKey>;
}

/** `v1:` and 22 characters of base64url (132 bits). */
export function digester(key: CryptoKey): Digester {
  const encoder = new TextEncoder();
  return async (kind, normalised) => {
    const signed = await crypto.subtle.sign(algorithm.name, key, encoder.encode(`${kind}\u0000${normalised}`));
    return `v1:${base64url(new Uint8Array(signed)).slice(0, 22)}`;
  };
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
