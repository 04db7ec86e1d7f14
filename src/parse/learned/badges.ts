import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findPlainFoot } from '../thread/heads.ts';
import { findFilled } from '../thread/profile.ts';

/** Who speaks for the page, and whom it honours: on a line of its own between a moment and the words. */
const BADGE =
  /^(?:(?:die )?redaktion|autor des artikels|autor článku|author|post author|article author|top commenter|top contributor|top fan|owner|collaborator|contributor|moderator|staff|admin|editor|la rédaction|auteur de l[’']article|redazione|redacción|redacția|redactie|redakcja|redakce|redakcia|szerkesztő|редакция|автор|автор статьи|модератор|редакція)$/iu;
const LONGEST = 24;

/** Heads down to the badge under the moment, where words and not only buttons stand below it: "Top commenter", "Redaktion". */
export function takeBadges(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (heads.length < 2) return heads;
  return heads.map((head, index) => {
    const { dateLine, last, textStart, textEnd } = head;
    if (dateLine !== last || (textStart ?? textEnd ?? head.ordinalAt) !== undefined) return head;
    const at = findFilled(lines, last + 1, 1);
    const text = at === undefined ? '' : (lines[at]?.text ?? '');
    if (at === undefined || text.length > LONGEST || !BADGE.test(text)) return head;
    const words = findFilled(lines, at + 1, 1);
    const end = heads[index + 1]?.first ?? lines.length;
    if (words === undefined || words >= end || findPlainFoot(lines[words]?.text ?? '') !== undefined) return head;
    return { ...head, last: at, status: head.status ?? text };
  });
}
