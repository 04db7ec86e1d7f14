import type { Config } from '../../config.ts';
import { openRows } from '../../exports/rows.ts';
import type { Article } from '../../record.ts';
import { PAGES } from '../../site/pages/index.ts';
import { type OrderedPage, writeSlice } from '../../site/slice.ts';
import { type Holding, openStacks } from '../shelf/holding.ts';

/** Pages that are made together, with all that is needed for it, plain enough to be sent to another process. */
export interface Slice {
  /** The folder that the pages are written into. */
  readonly output: string;
  readonly seeds: string;
  readonly rows?: NonNullable<Config['rows']>;
  readonly pages: readonly OrderedPage[];
  /** The articles that the pages show. */
  readonly holdings: readonly Holding[];
  /** The folder for the rows of these articles. */
  readonly loose: string;
}

/** Makes the pages of a slice; gives the ids of the articles that changed meanwhile, whose pages show what nobody asked for. */
export async function makeSlice({ output, seeds, rows, pages, holdings, loose }: Slice, onPage: () => void): Promise<readonly string[]> {
  const changed = new Set<string>();
  const known = new Map(holdings.map((holding) => [holding.id, holding]));
  const stacks = openStacks(
    (id) => known.get(id),
    { seeds, ...(rows !== undefined && { rows }) },
    (id) => changed.add(id),
  );
  const writer = openRows(loose);
  // Whoever reads an article for its page has its rows written too: it need not be read again.
  const readArticle = (id: string): Article => {
    const article = stacks.readArticle(id);
    writer.write(article);
    return article;
  };
  await writeSlice(PAGES, pages, { ...stacks, readArticle }, output, onPage);
  writer.close();
  return [...changed];
}
