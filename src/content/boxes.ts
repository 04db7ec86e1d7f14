import type { CommentWay } from '../config.ts';
import type { ArticleRecord, LedgerEntry } from '../record.ts';

// Recent Comments, Letzte Kommentare, Свежие комментарии, Recente reacties, 最新コメント
const COMMENTS = /comment|komment|koment|comentari|comentári|reactie|yorum|коммент|комент|コメント|评论|評論|留言|댓글|تعليق/iu;

/**
 * The furniture that is covered where comments are not shown as they are, as the ledger names it (`furniture/3`): boxes of the latest comments on
 * other articles, whose people are not known by this one, and with hidden comments all that stands between the first and the last.
 */
export function listCoveredFurniture({ ledger, furniture }: ArticleRecord, way: CommentWay): ReadonlySet<string> {
  const covered = new Set<string>();
  if (way === 'shown') return covered;
  const reasons = new Map(furniture.map(({ reason, text }, index) => [`furniture/${index}`, { reason, text }]));
  const entries = ledger.toSorted((one, other) => one.lines[0] - other.lines[0]);
  const isComment = ({ role }: LedgerEntry): boolean => role.startsWith('comment');
  const [first, last] = [entries.findIndex(isComment), entries.findLastIndex(isComment)];
  let isBox = false;
  for (const [at, { role, to }] of entries.entries()) {
    const { reason, text = '' } = reasons.get(to) ?? {};
    if (role !== 'furniture') isBox = false;
    // Its heading tells of nobody.
    else if (reason === 'widget') isBox = COMMENTS.test(text);
    else if (isBox || (way === 'hidden' && first < at && at < last)) covered.add(to);
  }
  return covered;
}
