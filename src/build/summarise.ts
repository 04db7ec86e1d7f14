import { createHash } from 'node:crypto';
import { type Correction } from '../content/corrections.ts';
import { readArticle } from '../content/files.ts';
import { toSummary } from '../content/summary.ts';
import type { Article } from '../record.ts';
import { toPublished } from './holding.ts';
import type { KnownArticle } from './register.ts';
import { toStamp } from './stamp.ts';

/** An article that is to be read from its content files, with what is laid over it. */
export interface Unread extends Pick<Article, 'captured' | 'withheld'> {
  readonly id: string;
  /** Path of its content files without the ending. */
  readonly stem: string;
  readonly corrections: readonly Correction[];
}

/** How an article's two content files are told from others of their names. */
export interface ContentStamps {
  readonly json?: string;
  readonly md?: string;
}

/** The stamps of content files, absent where they do not tell. */
export function stampContent(stem: string): ContentStamps {
  const [json, md] = [toStamp([`${stem}.json`]), toStamp([`${stem}.md`])];
  return { ...(json !== undefined && { json }), ...(md !== undefined && { md }) };
}

/** A digest of all that is laid over an article's own files. */
export function toStanding({ captured, withheld, corrections }: Unread): string {
  const rows = corrections.map(({ field, value, note }) => [field, value, note]);
  return createHash('sha256').update(JSON.stringify({ captured, withheld, rows })).digest('hex').slice(0, 16);
}

/** Reads articles and sums each up. Throws a UsageError for one whose files are damaged. */
export async function summarise({ articles }: { readonly articles: readonly Unread[] }): Promise<readonly KnownArticle[]> {
  return articles.map((unread) => {
    const { id, stem, corrections, captured, withheld } = unread;
    // Before they are read: what is written meanwhile is not known by them.
    const stamps = stampContent(stem);
    const article = readArticle(new Map([[id, stem]]), id, new Map([[id, corrections]]));
    const { replaces, edited, record } = article;
    const standing = { captured, ...(replaces !== undefined && { replaces }), ...(withheld !== undefined && { withheld }) };
    const summary = toSummary(toPublished(article, standing));
    return { ...stamps, standing: toStanding(unread), file: record.capture.file, edited, summary };
  });
}
