// "\u001b[2J", "\r\n", "\u202egpj.exe": what moves the cursor, ends a line or turns the reading order around
const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** A text that is safe on one line of a terminal: controls but the tab, line ends and overrides of direction are written out, as `\u{1b}`. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
