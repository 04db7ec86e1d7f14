import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from '../faults.ts';
import type { Article, ArticleRecord } from '../record.ts';
import { toSlug } from '../text/slug.ts';
import { correct, type Corrections } from './corrections.ts';
import { isMissing, makeFolder, readText, writeText } from './disk.ts';
import { toMarkdown } from './markdown.ts';
import { applyContent, renderContent, toContentDigest } from './matter.ts';
import { findStored, renderStored, type StoredRecord } from './stored.ts';

/** A file in content/articles that is no record's, and why. */
export interface ForeignFile {
  /** Path from the content folder, `/`-separated. */
  readonly path: string;
  readonly reason: 'name' | 'symbolic-link' | 'second-of-its-id' | 'without-md';
}

/** Where each record has its files: by id, the absolute path of its .md and .json without the ending. */
export class ContentFiles extends Map<string, string> {
  readonly content: string;
  readonly foreign: ForeignFile[] = [];

  constructor(content: string) {
    super();
    this.content = content;
  }
}

/** What a write did. */
export interface Writing {
  /** A person edited the .md, so it was kept. */
  readonly edited: boolean;
  /** Bytes on disk are not what they were. */
  readonly changed: boolean;
}

// 2022, undated
const SHELF = /^(?:\d{4}|undated)$/;
// harbour-opens-again-5e0c1b7a9d42c3f1.md
const NAME = /^(?<stem>(?:[a-z0-9]+-)+(?<id>[0-9a-f]{16}))\.(?<ending>md|json)$/;

/** Finds the files of all records, in one scan; what does not belong there is listed as foreign, symbolic links are not followed. */
export async function findContentFiles(content: string): Promise<ContentFiles> {
  const files = new ContentFiles(content);
  for (const shelf of await readFolder(join(content, 'articles'))) {
    const path = `articles/${shelf.name}`;
    if (shelf.isDirectory() && SHELF.test(shelf.name)) takeShelf(files, path, await readFolder(join(content, path)));
    else takeForeign(files, path, shelf);
  }
  return files;
}

/** Writes the files of a record; a .md that a person edited is kept. Expects an id of 16 hex digits. */
export function writeRecord(files: ContentFiles, record: ArticleRecord, options: { readonly replaces?: string } = {}): Writing {
  const stem = files.get(record.id) ?? makeStem(files, record);
  const stored = findStored(`${stem}.json`);
  const text = renderContent(record);
  const found = readText(`${stem}.md`);
  const isCurrent = found !== undefined && toContentDigest(found) === toContentDigest(text);
  const edited = found !== undefined && !isCurrent && toContentDigest(found) !== stored?.contentSha256;
  const replaces = options.replaces ?? stored?.replaces;
  const json = renderStored({
    contentSha256: (edited ? stored?.contentSha256 : undefined) ?? toContentDigest(text),
    ...(replaces !== undefined && { replaces }),
    record,
  });
  // The .md goes first: cut off between the two, it is what would be written again and so no edit.
  const mdChanged = !edited && !isCurrent && writeText(`${stem}.md`, text);
  return { edited, changed: writeText(`${stem}.json`, json) || mdChanged };
}

/** Reads a record as the reader made it; undefined when its .json is missing or damaged, which a new write mends. */
export function readStored(files: ContentFiles, id: string): StoredRecord | undefined {
  return findStored(`${getStem(files, id)}.json`);
}

/** An article as people corrected it, and the record as the reader made it. */
export interface ArticleVersions {
  readonly article: Article;
  readonly original: ArticleRecord;
}

/** Reads a record with people's edits and corrections laid over it. Whether its capture is in seeds/ or was replaced is not known here. */
export function readArticle(files: ReadonlyMap<string, string>, id: string, corrections: Corrections): Article {
  return readBoth(files, id, corrections).article;
}

/** Reads a record as the reader made it and as people corrected it. A UsageError says which file is damaged and what to do. */
export function readBoth(files: ReadonlyMap<string, string>, id: string, corrections: Corrections): ArticleVersions {
  const stem = getStem(files, id);
  const stored = findStored(`${stem}.json`);
  if (stored?.record.id !== id) {
    throw new UsageError(`${stem}.json is missing or damaged; put its capture back into seeds/ and build, or restore the file, or delete it and its .md`);
  }
  const { record, replaces } = stored;
  const text = readText(`${stem}.md`) ?? renderContent(record);
  const digest = toContentDigest(text);
  const edited = digest !== stored.contentSha256 && digest !== toContentDigest(renderContent(record));
  const applied = edited ? applyContent(record, text, `${stem}.md`) : { record, markdown: toMarkdown(record.body) };
  const article: Article = {
    record: correct(applied.record, corrections.get(id) ?? []),
    slug: basename(stem).slice(0, -(id.length + 1)),
    markdown: applied.markdown,
    edited,
    captured: false,
    ...(replaces !== undefined && { replaces }),
  };
  return { article, original: record };
}

async function readFolder(path: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new Error(`The folder ${path} could not be read; see that it is a folder and may be read, and try again`, { cause });
  }
}

function takeShelf(files: ContentFiles, shelf: string, entries: readonly Dirent[]): void {
  const names = new Set(entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
  for (const entry of entries) {
    const { stem = '', id = '', ending } = (entry.isFile() ? NAME.exec(entry.name)?.groups : undefined) ?? {};
    const path = `${shelf}/${entry.name}`;
    const found = join(files.content, shelf, stem);
    if (ending === undefined) takeForeign(files, path, entry);
    // A person who deletes the .md takes the article out.
    else if (!names.has(`${stem}.md`)) files.foreign.push({ path, reason: 'without-md' });
    else if (!files.has(id)) files.set(id, found);
    else if (files.get(id) !== found) files.foreign.push({ path, reason: 'second-of-its-id' });
  }
}

function takeForeign(files: ContentFiles, path: string, entry: Dirent): void {
  files.foreign.push({ path, reason: entry.isSymbolicLink() ? 'symbolic-link' : 'name' });
}

function makeStem(files: ContentFiles, record: ArticleRecord): string {
  const name = `${toSlug(record.title ?? '', 'untitled', record.language)}-${record.id}`;
  if (!NAME.test(`${name}.md`)) throw new Error(`${record.ref} cannot be kept in ${files.content}: its id is ${JSON.stringify(record.id)} and must be 16 hex digits`);
  const articles = join(files.content, 'articles');
  const shelf = join(articles, /^\d{4}/.exec(record.date ?? '')?.[0] ?? 'undated');
  makeFolder(articles);
  makeFolder(shelf);
  files.set(record.id, join(shelf, name));
  return join(shelf, name);
}

/** The path of a record's files, without the ending. Throws when there are none. */
export function getStem(files: ReadonlyMap<string, string>, id: string): string {
  const stem = files.get(id);
  if (stem === undefined) throw new Error(`The record ${id} has no file in content/articles; it may have been moved or deleted just now: build again`);
  return stem;
}
