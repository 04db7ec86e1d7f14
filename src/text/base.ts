/** Whether a text is an address on the web under which a site can stand: nothing but host and path. */
export function isBaseUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === '';
}

/** That address in the form in which others are joined to it: with a slash at its end. */
export function toBaseUrl(address: string): string {
  return new URL(address.endsWith('/') ? address : `${address}/`).href;
}
