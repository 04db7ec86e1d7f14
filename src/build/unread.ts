import type { Correction } from '../content/corrections.ts';
import type { Hiding } from '../content/hiding.ts';
import type { Article } from '../record.ts';
import { toShortDigest } from './leaning.ts';
import { toStamp } from './stamp.ts';

/** An article that is to be read from its content files, with what is laid over it. */
export interface Unread extends Pick<Article, 'captured' | 'withheld'> {
  readonly id: string;
  /** Path of its content files without the ending. */
  readonly stem: string;
  readonly corrections: readonly Correction[];
  /** The comments that are not published. */
  readonly hiding?: Hiding;
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
export function toStanding({ captured, withheld, corrections, hiding }: Unread): string {
  const rows = corrections.map(({ field, value, note }) => [field, value, note]);
  return toShortDigest({ captured, withheld, rows, hiding });
}
