import type { Article } from '../record.ts';
import type { Correction } from './corrections.ts';
import { readBoth } from './files.ts';
import { type Hiding, hideComments, type Veiled } from './hiding.ts';

/** What is true of an article beside its own files. */
export type Standing = Pick<Article, 'captured' | 'replaces' | 'replacedBy' | 'withheld'>;

/** An article on its way to being published: where its files are, and what is laid over them. */
export interface Unpublished {
  readonly id: string;
  /** Path of its content files without the ending. */
  readonly stem: string;
  readonly corrections: readonly Correction[];
  /** Absent when all its comments are shown as they are. */
  readonly hiding?: Hiding;
}

/** The slug of all that is withheld: the words of a title are in no address either. */
const WITHHELD = 'withheld';

/**
 * Reads what may be published of an article: corrected by people, without what is withheld or hidden. All that shows an article, or hands it
 * on, gets it from here and has nothing to hide. A UsageError says which file is damaged and what to do.
 */
export function readPublished({ id, stem, corrections, hiding }: Unpublished): Veiled {
  const { article, original } = readBoth(new Map([[id, stem]]), id, new Map([[id, corrections]]));
  return hiding === undefined ? { article, mask: (text) => text } : hideComments(article, original, hiding);
}

/** The article with what is true of it beside its own files. */
export function toStanding({ record, slug, markdown, edited }: Article, { captured, replaces, replacedBy }: Standing): Article {
  return {
    record,
    slug,
    markdown,
    edited,
    captured,
    ...(replaces !== undefined && { replaces }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}

/** What is published of a withheld article: that there was one with this id, when it was withheld and why. */
export function toTombstone(id: string, captured: boolean, withheld: NonNullable<Article['withheld']>): Article {
  const { reason, date } = withheld;
  return {
    record: {
      ref: id,
      id,
      capture: { file: '', sha256: '', bytes: 0, encoding: 'utf-8', format: 'text' },
      byline: [],
      credits: [],
      tags: [],
      language: 'und',
      body: [],
      comments: [],
      furniture: [],
      evidence: {},
      ledger: [],
      problems: [],
      parser: 0,
    },
    slug: WITHHELD,
    markdown: '',
    edited: false,
    captured,
    withheld: { reason, date },
  };
}
