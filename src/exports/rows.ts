import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../record.ts';
import { ROW_FILES, type RowFile } from './addresses.ts';
import { ARTICLES } from './articles.ts';
import { COMMENTS, toPostings } from './comments.ts';
import { toRow } from './table.ts';

/** Takes articles one after the other and writes the rows of each. */
export interface RowWriter {
  readonly write: (article: Article) => void;
  readonly close: () => void;
}

/** Opens a folder for the rows of some articles; nothing is made before there is a row. Withheld and replaced articles have none. */
export function openRows(folder: string): RowWriter {
  const written = new Set<string>();
  let files: Readonly<Record<RowFile, number>> | undefined;
  const open = (): Readonly<Record<RowFile, number>> => {
    mkdirSync(folder, { recursive: true });
    return { articles: openSync(join(folder, ROW_FILES.articles), 'wx'), comments: openSync(join(folder, ROW_FILES.comments), 'wx') };
  };
  return {
    write: (article) => {
      const { record, replacedBy, withheld } = article;
      if (replacedBy !== undefined || withheld !== undefined || written.has(record.id)) return;
      written.add(record.id);
      files ??= open();
      writeSync(files.articles, toJsonLine(toRow(ARTICLES, article)));
      const postings = toPostings(article);
      if (postings.length > 0) writeSync(files.comments, postings.map((posting) => toJsonLine(toRow(COMMENTS, posting))).join(''));
    },
    close: () => {
      if (files === undefined) return;
      closeSync(files.articles);
      closeSync(files.comments);
    },
  };
}

function toJsonLine(row: object): string {
  return `${JSON.stringify(row)}\n`;
}
