import type { Config } from '../config.ts';
import type { Article } from '../record.ts';
import type { Summary } from '../summary.ts';

/** A page that the archive's keeper wrote (content/pages/*.md). */
export interface OwnPage {
  readonly slug: string;
  readonly title: string;
  readonly markdown: string;
}

/** All that pages and search are made from. Nothing here holds all articles: they are read one at a time. */
export interface Archive {
  readonly config: Config;
  /** Every article that gets a page, in the order of their ids. */
  readonly summaries: readonly Summary[];
  readonly ownPages: readonly OwnPage[];
  /** Reads one article from content/; throws for an id that is not in `summaries`. */
  readonly readArticle: (id: string) => Article;
  /** Reads the text of a capture again from seeds/; undefined when it is gone or has changed. */
  readonly readCaptureText: (id: string) => Promise<string | undefined>;
}
