import { readPublished, toStanding } from '../../content/published.ts';
import { toSummary } from '../../content/summary.ts';
import type { KnownArticle } from '../register/register.ts';
import { stampContent, toStandingDigest, type Unread } from './unread.ts';

/** Reads articles and sums each up as it is published. Throws a UsageError for one whose files are damaged. */
export async function summarise({ articles }: { readonly articles: readonly Unread[] }): Promise<readonly KnownArticle[]> {
  return articles.map((unread) => {
    // Before they are read: what is written meanwhile is not known by them.
    const stamps = stampContent(unread.stem);
    const { article } = readPublished(unread);
    const { replaces, edited, record } = article;
    const summary = toSummary(toStanding(article, { captured: unread.captured, ...(replaces !== undefined && { replaces }) }));
    return { ...stamps, standing: toStandingDigest(unread), file: record.capture.file, edited, summary };
  });
}
