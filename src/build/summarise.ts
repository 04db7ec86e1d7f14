import { readArticle } from '../content/files.ts';
import { hideComments } from '../content/hiding.ts';
import { toSummary } from '../content/summary.ts';
import { toPublished } from './holding.ts';
import type { KnownArticle } from './register.ts';
import { stampContent, toStanding, type Unread } from './unread.ts';

/** Reads articles and sums each up. Throws a UsageError for one whose files are damaged. */
export async function summarise({ articles }: { readonly articles: readonly Unread[] }): Promise<readonly KnownArticle[]> {
  return articles.map((unread) => {
    const { id, stem, corrections, captured, withheld, hiding } = unread;
    // Before they are read: what is written meanwhile is not known by them.
    const stamps = stampContent(stem);
    const whole = readArticle(new Map([[id, stem]]), id, new Map([[id, corrections]]));
    const article = hiding === undefined ? whole : hideComments(whole, hiding).article;
    const { replaces, edited, record } = article;
    const standing = { captured, ...(replaces !== undefined && { replaces }), ...(withheld !== undefined && { withheld }) };
    const summary = toSummary(toPublished(article, standing));
    return { ...stamps, standing: toStanding(unread), file: record.capture.file, edited, summary };
  });
}
