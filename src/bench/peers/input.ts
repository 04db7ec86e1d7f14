import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCaptures } from '../../captures/index.ts';
import { MAXIMUM_BYTES } from '../../config.ts';
import { toMarkdown } from '../../content/markdown.ts';
import { parseCapture } from '../../parse/index.ts';
import { EMPTY_LAYOUT } from '../../parse/layouts/layout.ts';
import { toSheets } from './sheet.ts';

const HUGO = join(import.meta.dirname, 'hugo');
const ELEVENTY = join(import.meta.dirname, 'eleventy');

/** Gives Hugo and Eleventy a project each in a folder of the yard: templates, and two Markdown files an article with all that our pages show. */
export async function writePeers(seeds: string, folders: { readonly hugo: string; readonly eleventy: string }): Promise<void> {
  for (const [from, to] of [
    [HUGO, folders.hugo],
    [ELEVENTY, folders.eleventy],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
  const made = new Set<string>();
  const write = (path: string, text: string): void => {
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, text);
  };
  const writeBoth = (kind: string, sheet: { readonly url: string; readonly title: string }, body: string, more: object): void => {
    const path = `${sheet.url.replace(/\.html$/, '')}.md`;
    write(join(folders.hugo, 'content', path), `${JSON.stringify({ ...sheet, ...more })}\n\n${body}\n`);
    const permalink = sheet.url.slice(1);
    const ours = { ...sheet, layout: `${kind}.njk`, permalink, eleventyExcludeFromCollections: kind === 'capture' };
    write(join(folders.eleventy, 'content', path), `---json\n${JSON.stringify(ours)}\n---\n${body}\n`);
  };
  for await (const seed of readCaptures(seeds, { root: dirname(seeds), maximumBytes: MAXIMUM_BYTES })) {
    if (seed.kind !== 'capture') throw new Error(`An invented capture in ${basename(seeds)} cannot be read`);
    const record = parseCapture(seed.capture, EMPTY_LAYOUT);
    const sheets = toSheets(seed.capture, record);
    writeBoth('article', sheets.article, toMarkdown(record.body), { date: sheets.article.day });
    writeBoth('capture', sheets.capture, '', {});
  }
}
