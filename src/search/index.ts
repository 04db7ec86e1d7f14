import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Article } from '../record.ts';
import type { Archive } from '../site/archive.ts';
import { toArticleAddress } from '../text/addresses.ts';
import { toLanguage } from '../text/language.ts';
import { type Bundle, BUNDLES_ADDRESS, SCOPES, type Scope, toBundlePath } from './bundle.ts';
import { renderArticleEntry, renderCommentsEntry } from './entry.ts';

/** How many articles are with the backend at once. */
const IN_FLIGHT = 32;

/** Pagefind's own interfaces, which it writes beside every index and our page does not use. */
const UNUSED = ['component-ui.css', 'component-ui.js', 'modular-ui.css', 'modular-ui.js', 'ui.css', 'ui.js', 'highlight.js'];

/**
 * Writes the search bundles of all listed articles and of their comments into `<output>/pagefind/`, with the list of them.
 * `onRecord` is called once an article. The same archive gives the same bytes. Throws when Pagefind refuses something.
 */
export async function indexArchive(archive: Archive, output: string, onRecord: () => void): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  await mkdir(join(output, 'pagefind'), { recursive: true });
  try {
    for (const [language, ids] of groupByLanguage(archive))
      bundles.push(...(await indexLanguage(archive, language, ids, output, onRecord)));
  } finally {
    await close();
  }
  await writeFile(join(output, BUNDLES_ADDRESS), `${JSON.stringify(bundles, undefined, 2)}\n`);
  return bundles;
}

function groupByLanguage({ summaries }: Archive): readonly (readonly [language: string, ids: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { id, language, listed } of summaries) {
    if (!listed) continue;
    const primary = toPrimaryLanguage(language);
    const ids = groups.get(primary);
    if (ids === undefined) groups.set(primary, [id]);
    else ids.push(id);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The language that a bundle is of, `pt` for `pt-BR`: never a path, whatever the record says. */
export function toPrimaryLanguage(language: string): string {
  return toLanguage(language)?.split('-', 1)[0] ?? 'und';
}

async function indexLanguage(
  archive: Archive,
  language: string,
  ids: readonly string[],
  output: string,
  onRecord: () => void,
): Promise<readonly Bundle[]> {
  const articles = await openIndex(language);
  const comments = await openIndex(language);
  let commented = 0;
  // Both calls of an article are sent before anything is awaited: Pagefind numbers records in the order in which they come.
  const add = async (article: Article): Promise<void> => {
    const calls = [addEntry(articles, article, renderArticleEntry(article))];
    if (article.record.comments.length > 0) {
      commented += 1;
      calls.push(addEntry(comments, article, renderCommentsEntry(article)));
    }
    await Promise.all(calls);
    onRecord();
  };
  for (let first = 0; first < ids.length; first += IN_FLIGHT) {
    await Promise.all(ids.slice(first, first + IN_FLIGHT).map((id) => add(archive.readArticle(id))));
  }
  const counts: Readonly<Record<Scope, number>> = { articles: ids.length, comments: commented };
  const bundles = SCOPES.filter((scope) => counts[scope] > 0).map((scope) => ({
    scope,
    language,
    path: toBundlePath(scope, language),
    records: counts[scope],
  }));
  for (const { scope, path } of bundles) await writeIndex(scope === 'articles' ? articles : comments, resolve(output, path));
  await articles.deleteIndex();
  await comments.deleteIndex();
  return bundles;
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
  if (index === undefined) throw new Error(`Pagefind could not open an index for the language ${language}: ${errors.join('; ')}`);
  return index;
}

async function addEntry(index: PagefindIndex, { record, slug }: Article, entry: Promise<string>): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: toArticleAddress({ id: record.id, slug }), content: await entry });
  if (errors.length > 0) throw new Error(`Pagefind could not read the article ${record.id} (${record.ref}): ${errors.join('; ')}`);
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind could not write ${folder}: ${errors.join('; ')}`);
  await Promise.all(UNUSED.map((name) => rm(join(folder, `pagefind-${name}`), { force: true })));
}
