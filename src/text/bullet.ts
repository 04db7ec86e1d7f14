/** • Harbour · - Sport: an entry of a list or a menu */
const BULLET = /^[*•◦▪·+–—-]\s{1,3}/u;

/** Whether a sign that opens the entries of lists and menus stands before a text. */
export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/** A text without the sign that makes an entry of it. */
export function dropBullet(text: string): string {
  return text.replace(BULLET, '');
}
