import type { Config } from '../config.ts';
import type { Article, ArticleRecord } from '../record.ts';
import type { Summary } from '../summary.ts';

/** A page that the archive's keeper wrote (content/pages/*.md). */
export interface OwnPage {
  readonly slug: string;
  readonly title: string;
  readonly markdown: string;
}

/** Where the pages of single articles find what is too big for a summary. */
export interface Stacks {
  /** Reads one article from content/; throws for an id that the archive does not have. */
  readonly readArticle: (id: string) => Article;
  /** Reads the text that a record was made from again in seeds/; undefined when it is gone or has changed. */
  readonly readCaptureText: (record: ArticleRecord) => Promise<string | undefined>;
}

/** All that pages and search are made from. Nothing here holds all articles: they are read one at a time. */
export interface Archive extends Stacks {
  readonly config: Config;
  /** Every article that gets a page, in the order of their ids. */
  readonly summaries: readonly Summary[];
  readonly ownPages: readonly OwnPage[];
}
