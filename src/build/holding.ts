import { dirname } from 'node:path';
import { readCaptureText } from '../captures/index.ts';
import type { Correction } from '../content/corrections.ts';
import { readArticle } from '../content/files.ts';
import { type Hiding, hideComments, type Veiled } from '../content/hiding.ts';
import { toDigest } from '../content/summary.ts';
import type { Article } from '../record.ts';
import type { Stacks } from '../site/archive.ts';

/** All that has to be known to read an article as it is published, plain enough to be sent to another process. */
export interface Holding {
  readonly id: string;
  /** Path of its content files without the ending. */
  readonly stem: string;
  /** Of the article when its summary was made. */
  readonly digest: string;
  readonly corrections: readonly Correction[];
  readonly standing: Standing;
  /** The comments that are not published. */
  readonly hiding?: Hiding;
}

/** What is true of an article beside its own files. */
export type Standing = Pick<Article, 'captured' | 'replaces' | 'replacedBy' | 'withheld'>;

/** The article with what is true of it beside its own files. */
export function toPublished({ record, slug, markdown, edited }: Article, { captured, replaces, replacedBy, withheld }: Standing): Article {
  return {
    record,
    slug,
    markdown,
    edited,
    captured,
    ...(replaces !== undefined && { replaces }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(withheld !== undefined && { withheld }),
  };
}

/** Opens articles for reading; `onChange` hears the ids of those that are no longer what their summaries say. */
export function openStacks(findHolding: (id: string) => Holding | undefined, seeds: string, onChange: (id: string) => void): Stacks {
  // The two pages of an article are made one after the other, and reading it takes as long as making one.
  let last: Veiled | undefined;
  const read = (id: string): Veiled => {
    if (last?.article.record.id === id) return last;
    const holding = findHolding(id);
    if (holding === undefined) throw new Error(`There is no article ${id}`);
    const { stem, digest, corrections, standing, hiding } = holding;
    const whole = toPublished(readArticle(new Map([[id, stem]]), id, new Map([[id, corrections]])), standing);
    last = hiding === undefined ? { article: whole, mask: (text) => text } : hideComments(whole, hiding);
    if (toDigest(last.article) !== digest) onChange(id);
    return last;
  };
  return {
    readArticle: (id) => read(id).article,
    readCaptureText: async ({ id, capture }) => {
      const { mask } = read(id);
      const text = await readCaptureText(dirname(seeds), capture, seeds);
      if (text === undefined) onChange(id);
      return text === undefined ? undefined : mask(text);
    },
  };
}
