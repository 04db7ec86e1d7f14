// "\u001b[2J", "\r\n", "\u202egpj.exe": what moves the cursor, ends a line or turns the reading order around
const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** A text that is safe on one line of a terminal: controls but the tab, line ends and overrides of direction are written out, as `\u{1b}`. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

// Controls but the tab and line ends, and halves of signs; which way a text is read is its own
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;
const LAST_PICTURED = 0x1f;
const DELETE = 0x7f;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** A text in which controls do nothing and are seen: by the pictures that Unicode has of them, ␛ for an escape, or written out as by `toPrintable`. */
export function toVisible(text: string): string {
  return text.replace(CONTROL, (control) => {
    const code = control.charCodeAt(0);
    if (code === DELETE) return PICTURE_OF_DELETE;
    return code <= LAST_PICTURED ? String.fromCharCode(PICTURES + code) : toPrintable(control);
  });
}
