import type { Passage } from './excerpt.ts';

// "Its " before a mark: a word of letters alone, which stands in the page as it stands here
const WORD_BEFORE = /(?:^|\s)(?<word>[\p{L}\p{M}\p{N}]+) $/u;
// What parts a text fragment; encodeURIComponent leaves the hyphen.
const HYPHEN = /-/g;

/** Adds to an address the first marked words of each passage, so that the browser shows and marks them there; no script is needed. */
export function toPassageAddress(address: string, ...passages: readonly Passage[]): string {
  const directives = [...new Set(passages.flatMap(toDirective))];
  return directives.length === 0 ? address : `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

function toDirective(passage: Passage): readonly string[] {
  const at = passage.findIndex(({ marked, text }) => marked && text.trim() !== '');
  const found = passage[at];
  if (found === undefined) return [];
  const { word } = WORD_BEFORE.exec(passage[at - 1]?.text ?? '')?.groups ?? {};
  return [`text=${word === undefined ? '' : `${encode(word)}-,`}${encode(found.text.trim())}`];
}

// Half a sign of two cannot be encoded.
const HALF = /\p{Surrogate}/gu;

function encode(text: string): string {
  return encodeURIComponent(text.replace(HALF, '\uFFFD')).replace(HYPHEN, '%2D');
}
