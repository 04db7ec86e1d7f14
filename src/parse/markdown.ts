import type { Piece } from './piece.ts';

/** ## The rope */
const HEADING = /^(?<signs>#{1,6})\s+(?=\p{L})/u;
/** The marks of Markdown: a heading, bold words, a link, a fence, a list of stars, a quotation. */
const MARKS: readonly RegExp[] = [HEADING, /\*\*[^\s*][^*]{0,200}\*\*/u, /\]\((?:https?:|\/|#)/u, /^```/u, /^\*\s\S/u, /^>\s/u];
const ENOUGH_MARKS = 3;
const ENOUGH_KINDS = 2;
const LONGEST_SEARCHED = 1000;
const SIGN = /[#*\]`>]/u;

/** Whether a text is Markdown: several marks, of two kinds at least; a single # may be a number sign. */
export function isMarkdown(pieces: readonly Piece[]): boolean {
  const kinds = new Set<number>();
  let marks = 0;
  for (const { text } of pieces) {
    const head = text.slice(0, LONGEST_SEARCHED);
    if (!SIGN.test(head)) continue;
    MARKS.forEach((mark, kind) => {
      if (!mark.test(head)) return;
      kinds.add(kind);
      marks += 1;
    });
    if (marks >= ENOUGH_MARKS && kinds.size >= ENOUGH_KINDS) return true;
  }
  return false;
}

/** The level and text of a heading that is marked by number signs. */
export function readHeadingMark(text: string): { readonly level: number; readonly text: string } | undefined {
  const match = HEADING.exec(text);
  const signs = match?.groups?.['signs'];
  return match === null || signs === undefined ? undefined : { level: signs.length, text: text.slice(match[0].length) };
}
