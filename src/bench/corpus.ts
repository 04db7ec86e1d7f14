import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toSlug } from '../text/slug.ts';
import { type Invented, inventArticle, type Plan } from './article.ts';
import { toCaptureText } from './capture.ts';

/** How big a corpus is. */
export interface CorpusSize {
  readonly articles: number;
  readonly bytes: number;
  readonly comments: number;
}

/** The articles of a plan from an index up to another, one at a time. */
export function* inventArticles(plan: Plan, from = 0, to = plan.articles): Generator<Invented> {
  for (let index = from; index < to; index++) yield inventArticle(plan, index);
}

/** Writes one capture a file below the seeds folder: by source and year. */
export function writeSeeds(articles: Iterable<Invented>, seeds: string): CorpusSize {
  const folders = new Set<string>();
  const size = { articles: 0, bytes: 0, comments: 0 };
  for (const article of articles) {
    const path = join(seeds, toSeedPath(article));
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const bytes = Buffer.from(toCaptureText(article));
    writeFileSync(path, bytes);
    size.articles += 1;
    size.bytes += bytes.length;
    size.comments += article.comments.length;
  }
  return size;
}

/** An article as a row of JSON Lines, as `backfile parse -` reads them. */
export function toRow(article: Invented): string {
  return `${JSON.stringify({ id: toSeedPath(article), text: toCaptureText(article) })}\n`;
}

// nanora-en-courier/2015/0012345.txt
function toSeedPath({ index, source, published }: Invented): string {
  return `${toSlug(source, 'source')}/${published.year}/${`${index}`.padStart(7, '0')}.txt`;
}
