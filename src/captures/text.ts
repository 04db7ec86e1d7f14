import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Problem, ProblemRule } from '../catalogue.ts';
import { decodeAs, guessEncoding } from './guess.ts';
import { type Format, type Limits, type Seed, type SeedFile, toRejected } from './seed.ts';

/** A text and how it was written down. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label in lower case. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Raw text, in whatever encoding; it claims every file that no other format does, so it stands last in the table. */
export const TEXT: Format = {
  name: 'text',
  title: 'text files',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  isFormat: () => true,
  readSeeds: readText,
};

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];
const REPLACEMENT = Buffer.from('\uFFFD');
// What opens the kanji of ISO-2022-JP in a file that is otherwise ASCII.
const JAPANESE_ESCAPE = '\x1b$B';

// UTF-8 is sure enough of itself to be read with many controls; bytes that are no UTF-8 must look like text to be guessed at.
const MOST_CONTROLS = 0.3;
const MOST_CONTROLS_UNKNOWN = 0.02;
const MOST_ILLEGIBLE = 0.02;
const ILLEGIBLE = /(?![\t\n\f\r])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu;

// NUL, and half a pair of surrogates
const UNSTORABLE = /[\0\p{Surrogate}]/gu;
const REPLACED = /\uFFFD/g;

/** Puts U+FFFD for every NUL and lone surrogate, with a note when there were any. */
export function toStorable(text: string): { readonly text: string; readonly problems: readonly Problem[] } {
  // Nearly every text is, and this is told without looking at each of its characters by their properties.
  if (text.isWellFormed() && !text.includes('\0')) return { text, problems: [] };
  let count = 0;
  const storable = text.replace(UNSTORABLE, () => {
    count += 1;
    return '\uFFFD';
  });
  return {
    text: storable,
    problems: count === 0 ? [] : [toNote('encoding/replaced', `NULs and halves of characters, replaced by U+FFFD: ${count}.`)],
  };
}

/** Decodes the bytes of a text, guessing the encoding only when they are neither UTF-8 nor UTF-16; undefined when they are no text. */
export function decodeText(bytes: Buffer): Decoded | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark))?.[0];
  if (marked === 'utf-8') return decodeUtf8(bytes);
  if (marked !== undefined) return decodeUtf16(marked, bytes);
  const controls = countControls(bytes);
  if (controls <= MOST_CONTROLS * bytes.length) {
    if (isUtf8(bytes)) return (isAscii(bytes) && decodeEscaped(bytes)) || decodeUtf8(bytes);
    const mixed = decodeMixed(bytes);
    if (mixed !== undefined) return mixed;
    if (isDamagedUtf8(bytes)) return decodeUtf8(bytes);
  }
  if (controls > 1 && controls > MOST_CONTROLS_UNKNOWN * bytes.length) return decodeUtf16(findWideEncoding(bytes), bytes);
  const guess = guessEncoding(bytes);
  return decodeGuessed(guess.encoding, guess.sure, bytes);
}

function* readText(file: SeedFile, limits: Limits): Generator<Seed> {
  if (file.bytes > limits.maximumBytes) {
    const message = `It has ${file.bytes} bytes; the limit is ${limits.maximumBytes}.`;
    yield toRejected(file.ref, 'too-large', message, 'Split it into one file an article, or raise maximumBytes in the config.');
    return;
  }
  const bytes = file.read(0, file.bytes);
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    yield toRejected(file.ref, 'binary', 'It holds no text.', 'Export its text to a .txt file, or move it out of the seeds folder.');
  } else if (decoded.text.trim() === '') {
    yield toRejected(file.ref, 'empty', 'There is nothing in it but white space.', 'Fetch the article again, or delete the file.');
  } else {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const facts = { ref: file.ref, file: file.ref, id: sha256.slice(0, 16), sha256, bytes: bytes.length, format: TEXT.name };
    yield { kind: 'capture', capture: { ...facts, ...decoded } };
  }
}

/** Decodes UTF-8, whatever is broken in it. */
export function decodeUtf8(bytes: Buffer): Decoded {
  const raw = decodeAs('utf-8', bytes);
  const broken = isUtf8(bytes) ? 0 : countBroken(raw, bytes);
  const { text, problems } = toStorable(raw);
  return { text, encoding: 'utf-8', problems: [...toBrokenNotes('utf-8', broken), ...problems] };
}

// Every byte must be at home in it: a stray escape in plain text changes nothing.
function decodeEscaped(bytes: Buffer): Decoded | undefined {
  if (!bytes.includes(JAPANESE_ESCAPE)) return undefined;
  const decoded = decodeGuessed('iso-2022-jp', true, bytes);
  return decoded.text.includes('\uFFFD') ? undefined : decoded;
}

function decodeUtf16(encoding: string, bytes: Buffer): Decoded | undefined {
  const raw = decodeAs(encoding, bytes);
  if (countMatches(raw, ILLEGIBLE) > MOST_ILLEGIBLE * raw.length) return undefined;
  const broken = countMatches(raw, REPLACED);
  const { text, problems } = toStorable(raw);
  return { text, encoding, problems: [...toBrokenNotes(encoding, broken), ...problems] };
}

/** Decodes by a guess, and says that it was one. */
export function decodeGuessed(encoding: string, sure: boolean, bytes: Buffer): Decoded {
  const raw = decodeAs(encoding, bytes);
  const broken = countMatches(raw, REPLACED);
  const { text, problems } = toStorable(raw);
  const guessed: Problem = sure
    ? toNote('encoding/guessed', `Read as ${encoding}; the file does not name its encoding.`)
    : { rule: 'encoding/guessed', severity: 'warning', message: `Read as ${encoding} for want of a better guess.` };
  return { text, encoding, problems: [guessed, ...toBrokenNotes(encoding, broken), ...problems] };
}

// Nine tenths of what is not ASCII must be UTF-8, or all of it but a last character that was cut.
function isDamagedUtf8(bytes: Buffer): boolean {
  const text = decodeAs('utf-8', bytes);
  const broken = countBroken(text, bytes);
  let sound = -broken;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) sound += 1;
  return sound > 0 && (broken * 10 <= sound || (broken === 1 && text.endsWith('\uFFFD')));
}

/** Decodes UTF-8 into which a program put dashes and quotation marks of windows-1252, and nothing else that is none; undefined for any other text. */
function decodeMixed(bytes: Buffer): Decoded | undefined {
  const strays: number[] = [];
  // Hardly a letter of windows-1252 is among its signs, and none stands between two that are ASCII.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && byte < 0xa0 && (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) strays.push(at);
  }
  if (strays.length === 0) return undefined;
  const pieces = [...strays, bytes.length].map((at, index) => bytes.subarray((strays[index - 1] ?? -1) + 1, at));
  if (!pieces.every(isUtf8) || pieces.every(isAscii)) return undefined;
  const text = pieces.map((piece, index) => {
    const at = strays[index] ?? bytes.length;
    return decodeAs('utf-8', piece) + decodeAs('windows-1252', bytes.subarray(at, at + 1));
  });
  const { problems, ...storable } = toStorable(text.join(''));
  const note = toNote('encoding/broken-bytes', `Signs of windows-1252 in a text in UTF-8: ${strays.length}.`);
  return { ...storable, encoding: 'utf-8', problems: [note, ...problems] };
}

function countBroken(text: string, bytes: Buffer): number {
  let broken = countMatches(text, REPLACED);
  for (let at = bytes.indexOf(REPLACEMENT); at !== -1; at = bytes.indexOf(REPLACEMENT, at + REPLACEMENT.length)) broken -= 1;
  return broken;
}

// Text of UTF-16 has its NULs, those of line ends and spaces at least, in the upper bytes.
function findWideEncoding(bytes: Buffer): string {
  let odd = 0;
  let even = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 1) odd += 1;
    else even += 1;
  }
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

// Tab, line ends, form feed and escape are at home in text.
function countControls(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) count += 1;
  }
  return count;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function toBrokenNotes(encoding: string, count: number): Problem[] {
  return count === 0 ? [] : [toNote('encoding/broken-bytes', `Places that are not ${encoding}, shown as U+FFFD: ${count}.`)];
}

function toNote(rule: ProblemRule, message: string): Problem {
  return { rule, severity: 'note', message };
}
