// U+200B, which Pagefind takes for its own mark between words, and U+2063, which is ours
const MARKS = /[\u200B\u2063]/g;
// The dash in "the ferry—late again", the ellipsis in "wait…what": Pagefind takes words apart at ASCII signs only
const JOINING_SIGNS = /[–—―…“”„«»](?<=[\p{L}\p{M}\p{N}].)[–—―…“”„«»]*(?=[\p{L}\p{N}])/gu;
// What was put in there, perhaps where a mark ends or an excerpt was cut
const SEPARATOR = /\u2063(?<end><\/mark>)? ?/g;
// &lt; spelled out in a text, perhaps with word joiners that were put in before
const SPELLED_OUT = /&(?=\u2060*[lg]t;)/g;
// &lt; as an excerpt has it, and &<word joiner>lt; for one that the text itself spelled out
const ESCAPED = /&(?:(?<sign>[lg])t;|\u2060(?=\u2060*[lg]t;))/g;

/**
 * A text as Pagefind gets it. Words that a dash joins stand apart, behind an invisible separator. Its excerpts escape `<` and `>`
 * but not `&`: a `&lt;` of the text is kept apart by a word joiner.
 */
export function toIndexText(text: string): string {
  return text.replace(MARKS, '').replace(JOINING_SIGNS, '$&\u2063 ').replace(SPELLED_OUT, '&\u2060');
}

/** An excerpt with words joined again that `toIndexText` took apart. */
export function joinWords(excerpt: string): string {
  return excerpt.replace(SEPARATOR, '$<end>');
}

/** The text that a stretch of an excerpt stands for; takes back what `toIndexText` and Pagefind's escaping did to signs. */
export function fromExcerptText(excerpt: string): string {
  return excerpt.replace(ESCAPED, (_, sign?: string) => (sign === undefined ? '&' : sign === 'l' ? '<' : '>'));
}

/** A text on one line: white space collapsed, as Pagefind does. */
export function toSingleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
