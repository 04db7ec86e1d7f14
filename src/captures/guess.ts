import { analyse } from 'chardet';

/** An encoding worked out from the bytes alone. */
export interface Guess {
  /** WHATWG label in lower case. */
  readonly encoding: string;
  /** False when nothing speaks for it but that every other reading is worse. */
  readonly sure: boolean;
}

interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly score: number;
}

const SAMPLE_BYTES = 2_048;
const NEWLINE = 0x0a;
// Share of unlikely characters against percent of chardet's confidence.
const UNLIKELY_WEIGHT = 200;
const CLEAN_SHARE = 0.005;
const CLEAN_BONUS = 20;
const SURE_SCORE = 30;

// 0x80 to 0x9f of windows-1252, which the decoder of Node 20 takes for ISO 8859-1.
const WINDOWS_1252_UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const UPPER_CONTROL = /[\x80-\x9f]/g;

// chardet tells these by their ISO name; the windows encoding holds the same letters and more.
const WIDER: ReadonlyMap<string, string> = new Map([['iso-8859-8', 'windows-1255']]);
// The most common first: it wins where readings are the same.
const ALWAYS_TRIED = ['windows-1252', 'windows-1251', 'windows-1253'];

const NOT_ASCII = /[^\x00-\x7f]+/g;
const UNLIKELY: readonly RegExp[] = [
  // controls, characters that are nobody's, "ﾊﾐﾕ"
  /[\x80-\x9f\uFFFD\uFF61-\uFF9F\p{Co}\p{Cn}]/gu,
  // "poniedzia³ek", "Вч•ера": a sign inside a word
  /(?<=\p{L})[\p{Sc}\p{Sm}\p{So}¡¿§¶•¹²³¼½¾ºª](?=\p{L})/gu,
  // "óçÂðà": a capital after a small letter
  /(?<=\p{Ll})(?![A-Z])\p{Lu}/gu,
  // "erцffnete": two alphabets inside a word
  /(?<=[A-Za-z])[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}](?=[A-Za-z])/gu,
  // "Âèêòîð": a word of accents
  /(?:(?![A-Za-z])\p{Script=Latin}){4,}/gu,
];

/** Decodes bytes by a WHATWG label; what is not in the encoding becomes U+FFFD and a byte order mark is dropped. */
export function decodeAs(encoding: string, bytes: Buffer): string {
  if (encoding === 'windows-1252') {
    return bytes.toString('latin1').replace(UPPER_CONTROL, (control) => WINDOWS_1252_UPPER.charAt(control.charCodeAt(0) - 0x80));
  }
  return new TextDecoder(encoding).decode(bytes);
}

/** Guesses the legacy encoding of a text that is no UTF-8, by chardet's statistics and by how much like writing each reading looks. */
export function guessEncoding(bytes: Buffer): Guess {
  const sample = toSample(bytes);
  const confidences = new Map(ALWAYS_TRIED.map((encoding) => [encoding, 0]));
  for (const match of analyse(sample)) {
    const encoding = findEncoding(match.name);
    if (encoding !== undefined) confidences.set(encoding, Math.max(match.confidence, confidences.get(encoding) ?? 0));
  }
  const readings = [...confidences].map(([encoding, confidence]) => toReading(encoding, confidence, sample));
  const best = readings.reduce((left, right) => (right.score > left.score ? right : left));
  // "café" is the same in many encodings: the most common one has it
  const { encoding } = readings.find(({ text }) => text === best.text) ?? best;
  return { encoding, sure: best.score >= SURE_SCORE };
}

// From the start of the first line that has something to tell encodings apart by.
function toSample(bytes: Buffer): Buffer {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  const start = bytes.lastIndexOf(NEWLINE, first) + 1;
  const from = Math.max(start, first - SAMPLE_BYTES / 2);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

function findEncoding(name: string): string | undefined {
  if (name === 'ASCII' || name.startsWith('UTF-')) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return WIDER.get(encoding) ?? encoding;
  } catch {
    // chardet knows a few encodings that the platform does not decode
    return undefined;
  }
}

function toReading(encoding: string, confidence: number, sample: Buffer): Reading {
  const text = decodeAs(encoding, sample);
  const total = Math.max(1, countCharacters(text, NOT_ASCII));
  const share = Math.min(1, UNLIKELY.reduce((sum, pattern) => sum + countCharacters(text, pattern), 0) / total);
  return { encoding, text, score: confidence + (share < CLEAN_SHARE ? CLEAN_BONUS : 0) - UNLIKELY_WEIGHT * share };
}

function countCharacters(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, match) => sum + match.length, 0) ?? 0;
}
