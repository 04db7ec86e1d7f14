import type { Line } from '../../text/lines.ts';
import type { CommentHead } from './dialect.ts';

/** So much of a text tells one comment from another. */
const LONGEST_KEY = 30;
const FARTHEST = 12;

/** What tells whether two heads are one comment's: author, moment and the first words below. */
function toKey(lines: readonly Line[], head: CommentHead): string {
  const below = lines.slice(head.last + 1, head.last + FARTHEST).find(({ text }) => text !== '');
  return [head.author, head.dateText, below?.text.slice(0, LONGEST_KEY)].join('\u0000');
}

/** Index of the head with which the whole thread begins anew, as on a page that was dumped twice. */
export function findRepeat(lines: readonly Line[], heads: readonly CommentHead[]): number | undefined {
  const keys = heads.map((head) => toKey(lines, head));
  const again = keys.findIndex((key, index) => index > 0 && key === keys[0]);
  if (again < 0) return undefined;
  return keys.every((key, index) => key === keys[index % again]) ? again : undefined;
}
