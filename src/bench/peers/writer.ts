import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { toSlug } from '../../text/slug.ts';
import { renderArticle, renderCapture, renderList } from './page.ts';
import type { ArticleSheet, CaptureSheet } from './sheet.ts';

// node writer.ts CONTENT OUTPUT: the peers' pages without a generator, from the Markdown files that Eleventy gets.
const A_PAGE = 100;
const FENCE = '\n---\n';
const [content = '', output = ''] = process.argv.slice(2);
const markdown = new MarkdownIt({ html: false });
const made = new Set<string>();
const shelves = new Map<string, ArticleSheet[]>();

function* readPages<T>(folder: string): Generator<{ readonly sheet: T; readonly body: string }> {
  for (const shelf of readdirSync(join(content, folder))) {
    for (const name of readdirSync(join(content, folder, shelf))) {
      const text = readFileSync(join(content, folder, shelf, name), 'utf8');
      const end = text.indexOf(FENCE);
      const sheet: T = JSON.parse(text.slice(text.indexOf('\n'), end));
      yield { sheet, body: text.slice(end + FENCE.length) };
    }
  }
}

function write(url: string, page: { toString: () => string }): void {
  const path = join(output, url);
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, page.toString());
}

for (const { sheet, body } of readPages<ArticleSheet>('articles')) {
  write(sheet.url, renderArticle(sheet, markdown.render(body)));
  for (const list of ['years', 'months', 'sources', 'places'] as const) {
    for (const name of sheet[list]) {
      const address = `${list}/${toSlug(name, 'unnamed')}`;
      const shelf = shelves.get(address);
      if (shelf === undefined) shelves.set(address, [sheet]);
      else shelf.push(sheet);
    }
  }
}
for (const { sheet } of readPages<CaptureSheet>('captures')) write(sheet.url, renderCapture(sheet));
for (const [address, sheets] of shelves) {
  const sorted = sheets.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  for (let start = 0; start < sorted.length; start += A_PAGE) {
    const number = start === 0 ? '' : `.${start / A_PAGE + 1}`;
    write(`${address}${number}.html`, renderList(address, sorted.slice(start, start + A_PAGE)));
  }
}
