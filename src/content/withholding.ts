import { dirname, resolve } from 'node:path';
import { UsageError } from '../faults.ts';
import type { Withholding } from '../record.ts';
import { isWebAddress, toAddressKey } from '../text/webaddress.ts';
import { readCorrections } from './corrections.ts';
import { appendRows } from './csv.ts';
import { type ContentFiles, findContentFiles, readArticle, readStored } from './files.ts';
import { parseTarget } from './target.ts';
import { checkWithheld, parseWithheld, readWithheld, toWithheldPath, WITHHELD_HEADINGS } from './withheld.ts';

/** What was withheld by a command. */
export interface Added {
  /** Of the file that says so. */
  readonly path: string;
  readonly articles: readonly { readonly id: string; readonly title?: string; readonly comment?: string }[];
}


/**
 * Adds what `target` names to withheld.csv: an id, the address of a page of the archive, a file in the seeds or a row of it, or the address that
 * articles were scraped from, of which there may be several captures. Throws a UsageError when nothing has that name or it is withheld already.
 */
export async function addWithheld(content: string, target: string, withholding: Withholding): Promise<Added> {
  const files = await findContentFiles(content);
  const { id, comment } = parseTarget(target) ?? {};
  if (files.size === 0) {
    throw new UsageError(`${content} has no records; stand in the archive's folder or name it with --archive, and build it first`);
  }
  const ids =
    id !== undefined && files.has(id) ? [id] : isWebAddress(target) ? await findScraped(files, target) : findCaptured(files, target);
  if (ids.length === 0) {
    throw new UsageError(
      `${content} has no record of ${target}; name its id (the 16 letters and digits at the end of its address), the address of its page, that of the page it was scraped from, or its file in the seeds`,
    );
  }
  const path = toWithheldPath(content);
  const before = await readWithheld(content);
  checkWithheld(before, files);
  const articles = ids.map((each) => {
    const { record } = readArticle(files, each, new Map());
    const other = before.records.get(each) ?? before.comments.get(each)?.find((row) => row.comment === comment);
    if (other !== undefined) throw new UsageError(`${target} is withheld already, since ${other.date}: ${other.where}`);
    if (comment !== undefined && !record.comments.some((known) => known.id === comment)) {
      throw new UsageError(`${each} has no comment ${comment}; it has ${record.comments.length}, numbered from c1 in the order of the capture`);
    }
    return { id: each, ...(record.title !== undefined && { title: record.title }), ...(comment !== undefined && { comment }) };
  });
  const rows = articles.map((article) => ({
    id: article.comment === undefined ? article.id : `${article.id}#${article.comment}`,
    reason: withholding.reason.replaceAll(/\s+/g, ' ').trim(),
    date: withholding.date,
  }));
  // Before it is written: a row that is not in order would end every build.
  for (const row of rows) parseWithheld({ where: 'withhold', cell: (heading) => (heading === 'id' ? row.id : heading === 'date' ? row.date : row.reason) });
  appendRows(path, WITHHELD_HEADINGS, rows);
  return { path, articles };
}

// The records of a seed file, or of one row of it: "seeds/a.txt", "my-archive/seeds/crawl.jsonl#3".
function findCaptured(files: ContentFiles, target: string): readonly string[] {
  const path = resolve(target);
  return [...files.keys()].filter((id) => {
    const file = readStored(files, id)?.record.capture.file;
    return file !== undefined && (file === target || path === resolve(dirname(files.content), file));
  });
}

// All records whose page was scraped from an address, however it is written.
async function findScraped(files: ContentFiles, address: string): Promise<readonly string[]> {
  const wanted = toAddressKey(address);
  if (wanted === undefined) return [];
  const corrections = await readCorrections(files.content);
  return [...files.keys()].filter((id) => {
    const { record } = readArticle(files, id, corrections);
    return [record.capture.url, record.sourceUrl].some((url) => url !== undefined && toAddressKey(url) === wanted);
  });
}
