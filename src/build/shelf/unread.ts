import type { Unpublished } from '../../content/published.ts';
import { toShortDigest } from '../register/leaning.ts';
import { toStamp } from '../register/stamp.ts';

/** An article that is to be read from its content files, with what is laid over it. */
export interface Unread extends Unpublished {
  readonly captured: boolean;
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
export function toStandingDigest({ captured, corrections, hiding }: Unread): string {
  const rows = corrections.map(({ field, value, note, date }) => [field, value, note, date]);
  const withheld = hiding?.withheld.map(({ comment, reason, date }) => [comment, reason, date]);
  return toShortDigest({ captured, rows, way: hiding?.way, salt: hiding?.salt, withheld });
}
