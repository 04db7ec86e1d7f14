import { isUtf8 } from 'node:buffer';

// In Latin-1: a stretch of ASCII, a character of UTF-8, or a byte that stands alone.
const PIECE = /[\0-\x7f]+|[\xc2-\xf4][\x80-\xbf]+|[\x80-\xff]/g;
// "caf\uFFFDE9.txt"
const SPELT_BYTE = /\uFFFD([89A-F][0-9A-F])/g;

/** The name of a file as text: a byte that is no UTF-8 becomes U+FFFD and its two hex digits, so that different names stay different. */
export function toNameText(name: Buffer): string {
  if (isUtf8(name)) return name.toString('utf8');
  return name.toString('latin1').replace(PIECE, (piece) => {
    const bytes = Buffer.from(piece, 'latin1');
    return isUtf8(bytes) ? bytes.toString('utf8') : bytes.reduce((text, byte) => `${text}\uFFFD${byte.toString(16).toUpperCase()}`, '');
  });
}

/** The bytes that `toNameText` spelt out. */
export function toNameBytes(text: string): Buffer {
  let end = 0;
  const pieces: Buffer[] = [];
  for (const match of text.matchAll(SPELT_BYTE)) {
    pieces.push(Buffer.from(text.slice(end, match.index)), Buffer.from(match[1] ?? '', 'hex'));
    end = match.index + match[0].length;
  }
  return Buffer.concat([...pieces, Buffer.from(text.slice(end))]);
}
