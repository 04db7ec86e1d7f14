import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from './dialect.ts';

/** Gaps between heads, and how many of them must end with buttons, before that says where the last comment ends. */
const FEWEST_GAPS = 2;
const MOST = 0.75;

/** Whether the lines of a comment end with a button, below words. */
function endsWithButton(lines: readonly Line[], dialect: Dialect, head: CommentHead, to: number): boolean {
  const filled = lines.slice(head.last + 1, to).filter(({ text }) => text !== '');
  const last = filled.at(-1);
  return filled.length > 1 && last !== undefined && dialect.findFoot(last.text, head) !== undefined;
}

/** Index after the buttons below the last comment's words, where nearly all others end with theirs: what stands there is the page's. */
export function findButtonedEnd(lines: readonly Line[], dialect: Dialect, heads: readonly CommentHead[], end: number): number {
  const gaps = heads.slice(0, -1).map((head, index) => endsWithButton(lines, dialect, head, heads[index + 1]?.first ?? end));
  const last = heads.at(-1);
  if (last === undefined || gaps.length < FEWEST_GAPS || gaps.filter(Boolean).length < MOST * gaps.length) return end;
  let hasWords = last.textStart !== undefined;
  let after: number | undefined;
  for (let at = last.last + 1; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const isButton = dialect.findFoot(text, last) !== undefined;
    if (isButton && hasWords) after = at + 1;
    else if (after !== undefined) return after;
    else if (!isButton) hasWords = true;
  }
  return after ?? end;
}
