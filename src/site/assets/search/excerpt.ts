import { fromExcerptText, joinWords } from '../../../search/text.ts';

/** Text with some of it marked, in pieces. */
export type Passage = readonly { readonly text: string; readonly marked: boolean }[];

// The <mark>ferry</mark> would not leave
const MARK = /<mark>(?<marked>[^<]*)<\/mark>/g;

/** Reads the HTML of an excerpt: nothing in it but `<mark>` is markup. */
export function parseExcerpt(excerpt: string): Passage {
  // Splitting at a group gives plain and marked text in turn.
  const pieces = joinWords(excerpt)
    .split(MARK)
    .map((piece, index) => ({ text: fromExcerptText(piece), marked: index % 2 === 1 }));
  return pieces.filter(hasText);
}

/** A text as a passage with nothing marked. */
export function toText(text: string): Passage {
  return text === '' ? [] : [{ text, marked: false }];
}

/** Cuts a text off the beginning of a passage, marks kept; a passage that begins otherwise stays whole, and so does the text. */
export function dropText(passage: Passage, text: string): readonly [text: Passage, rest: Passage] {
  const whole = passage.map((piece) => piece.text).join('');
  if (text === '' || !whole.startsWith(text)) return [toText(text), passage];
  const head: Passage[number][] = [];
  const rest: Passage[number][] = [];
  let start = 0;
  // The space between the two belongs to neither.
  const resume = text.length + (/^\s*/.exec(whole.slice(text.length))?.[0].length ?? 0);
  for (const { text: piece, marked } of passage) {
    head.push({ text: piece.slice(0, Math.max(0, text.length - start)), marked });
    rest.push({ text: piece.slice(Math.max(0, resume - start)), marked });
    start += piece.length;
  }
  return [head.filter(hasText), rest.filter(hasText)];
}

function hasText({ text }: Passage[number]): boolean {
  return text !== '';
}
