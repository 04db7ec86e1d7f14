// https://web.archive.org/web/20220111110500if_/https://lamplighter.example/ferry
const IN_ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(?=https?:)/i;
// https://lamplighter.example/ferry
const WEB_ADDRESS = /^https?:\/\//i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// What is added to links to see who follows them, and names no other page.
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid)$/i;
const MOST = 2000;
// lamplighter.example
const HOST = /^[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u;

/**
 * What two addresses of one page on the web have in common: host without "www.", path without its last slash, query without what only
 * tracks readers, in order. Scheme and fragment are left aside, and an address inside the Internet Archive is that of the page archived.
 * Undefined for what is no address of a web page.
 */
export function toAddressKey(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > MOST) return undefined;
  const plain = trimmed.replace(IN_ARCHIVE, '');
  const whole = SCHEME.test(plain) && !isHostWithPort(plain) ? plain : `https://${plain.replace(/^\/\//, '')}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, port, pathname, searchParams } = new URL(whole);
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname.includes('.')) return undefined;
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const host = `${hostname.replace(/^www\./, '')}${port === '' ? '' : `:${port}`}`;
  const path = dropLastSlashes(pathname);
  return `${host}${path}${query.length === 0 ? '' : `?${query.toSorted().join('&')}`}`;
}

/** In which of so many parts (a power of two) of the list of addresses a key stands: its FNV-1a hash, 32 bits, without the high ones. */
export function toPart(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(key)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return (hash & (parts - 1)) >>> 0;
}

function dropLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

// lamplighter.example:8080/ferry
function isHostWithPort(address: string): boolean {
  return /^[\w.-]+\.[a-z]+:\d+(?:$|\/)/i.test(address);
}

/** Whether a text is the name of a host and nothing else. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

/** Whether a text begins as the address of a web page does. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
