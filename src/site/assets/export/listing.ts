import { toRis } from '../../citation/ris.ts';
import type { Hit } from '../search/hit.ts';
import { type Row, toRows } from './row.ts';

/** What a list of hits can be taken away as. */
export type Kind = 'csv' | 'ris' | 'json' | 'citations';

/** A file made of a list. */
export interface Listing {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** What is said round a reference in words. */
interface Naming {
  /** The archive's title. */
  readonly archive: string;
  /** Address of its first page. */
  readonly site: string;
  readonly untitled: string;
  readonly toDateText: (date: string, inferred: boolean) => string;
}

const COLUMNS = [
  'scope',
  'title',
  'date',
  'inferred',
  'source',
  'location',
  'language',
  'address',
  'author',
  'commentDate',
  'passage',
] as const satisfies readonly (keyof Row)[];

// Spreadsheets take what begins so for a formula.
const FORMULA = /^[=+\-@\t\r]/;
const STATED = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;
const BREAKS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/** Makes a file of the hits of a list. */
export function toListing(kind: Kind, hits: readonly Hit[], naming: Naming): Listing {
  const rows = toRows(hits, naming.site);
  switch (kind) {
    case 'csv':
      return { name: 'hits.csv', type: 'text/csv;charset=utf-8', text: toCsv(rows) };
    case 'json':
      return { name: 'hits.json', type: 'application/json', text: `${JSON.stringify(rows, undefined, 1)}\n` };
    case 'ris':
      return {
        name: 'hits.ris',
        type: 'application/x-research-info-systems',
        text: rows.map((row, index) => toReferenceText(row, index, naming)).join(''),
      };
    case 'citations':
      return { name: 'hits.txt', type: 'text/plain;charset=utf-8', text: `${rows.map((row) => toCitation(row, naming)).join('\n')}\n` };
  }
}

// RFC 4180
function toCsv(rows: readonly Row[]): string {
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => toCell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function toCell(value: string | boolean): string {
  const text = `${value}`;
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toReferenceText(row: Row, index: number, { archive, untitled }: Naming): string {
  const date = row.scope === 'comment' ? row.commentDate : row.inferred ? '' : row.date;
  const [, ...parts] = STATED.exec(date) ?? [];
  return toRis({
    key: `hit-${index + 1}`,
    title: toLine(row.title) || untitled,
    authors: row.author === '' ? [] : [toLine(row.author)],
    issued: parts.filter((part) => part !== undefined).map(Number),
    ...(row.source !== '' && { source: toLine(row.source) }),
    ...(row.language !== 'und' && { language: row.language }),
    keywords: row.location === '' ? [] : [toLine(row.location)],
    archive: toLine(archive),
    url: row.address,
    permalink: row.address,
    note: toLine(row.passage),
  });
}

// Mara, comment of 12 January 2022 on: The ferry that stayed. The Lamplighter, 11 January 2022. The Harbour Papers, https://…
function toCitation(row: Row, { archive, untitled, toDateText }: Naming): string {
  const title = toLine(row.title) || untitled;
  const author = row.author === '' ? '' : `${toLine(row.author)}: `;
  const when = [row.source, row.date === '' ? '' : toDateText(row.date, row.inferred)].filter((part) => part !== '').map(toLine);
  return [`${author}${title}`, when.join(', '), `${toLine(archive)}, ${row.address}`].filter((part) => part !== '').join('. ');
}

function toLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}
