// Addresses that are kept must open the page again and tell nothing of a person or a session.

const session = /^(?:.*sess.*|sid|.*token.*|ticket|auth.*|.*key|code|state|sign|_|t|ts|timestamp|rnd|random|r)$/i;
const personal = /name|xm|mc|sfz|zjh|phone|mobile|dh|tel|user|yh/i;

/** Without fragment, session id, or any parameter that could hold a name or number of a person; undefined for what cannot be opened again. */
export function cleanAddress(address: string): string | undefined {
  if (!/^https?:/.test(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;[^/]*/g, '');
  for (const [name, value] of [...url.searchParams]) {
    if (!isHarmless(name, value)) url.searchParams.delete(name);
  }
  return url.href;
}

/** Ids of cases are kept; long digit runs, names and tokens are not. */
function isHarmless(name: string, value: string): boolean {
  if (session.test(name) || personal.test(name)) return false;
  return (
    /^[\w.-]{0,40}$/.test(value) &&
    !/\d{11,}/.test(value.replace(/[^\d]/g, '')) &&
    !/^[A-Za-z0-9+/_-]{32,}$/.test(value)
  );
}
