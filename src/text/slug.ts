import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const LONGEST = 80;
const FAITHFUL = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

// de, de-AT
const GERMAN = /^de(?:-|$)/;
// Brücke: as Germans write it where there are no such letters
const UMLAUT = /[äöü]/giu;

/**
 * A transliterated `[a-z0-9-]` slug of at most 80 bytes, cut at a word; `fallback` when nothing in the text can be written so. What becomes
 * of ä, ö and ü is different in German, and only where the text is known to be that.
 */
export function toSlug(text: string, fallback: string, language = 'und'): string {
  const start = text.slice(0, 4 * LONGEST);
  const spelled = GERMAN.test(language) ? start.normalize('NFC').replace(UMLAUT, (letter) => `${anyAscii(letter)}e`) : start;
  const plain = anyAscii(spelled)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= LONGEST) return plain || fallback;
  const cut = plain.slice(0, LONGEST + 1).lastIndexOf('-');
  return plain.slice(0, cut > LONGEST / 2 ? cut : LONGEST).replace(/-$/, '');
}

/** The name under which spellings of one name are grouped: case, width and white space aside. */
export function toGroupKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The slug of a group's page, a function of the name alone: two names that differ as groups never share one. */
export function toGroupSlug(name: string): string {
  const key = toGroupKey(name);
  if (FAITHFUL.test(key) && key.length <= LONGEST) return key.replaceAll(' ', '-');
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 8);
  const slug = toSlug(key, '')
    .slice(0, LONGEST - 9)
    .replace(/-$/, '');
  return slug === '' ? mark : `${slug}-${mark}`;
}
