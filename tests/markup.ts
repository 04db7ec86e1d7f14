import { readPage } from '../src/html/index.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';

const LONG =
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year, which surprised nobody.';
/** Three paragraphs of an article. */
export const WORDS = [1, 2, 3].map((number) => `<p>${number} times over. ${LONG}</p>`).join('');

/** A page of the Lamplighter with this in its body and head. */
export function toPage(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Thirty planks | The Lamplighter</title>${head}</head><body>${body}</body></html>`;
}

/** The record of a page. */
export function readMarkup(source: string): ArticleRecord {
  const page = readPage(source);
  if (typeof page === 'string') throw new Error(page);
  return parseCapture(
    { ref: 'page.html', file: 'page.html', id: '0', sha256: '0', bytes: 0, encoding: 'utf-8', format: 'html', problems: [], ...page },
    EMPTY_LAYOUT,
  );
}
