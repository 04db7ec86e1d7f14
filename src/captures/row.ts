import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import type { Problem } from '../catalogue.ts';
import type { MarkedComment, MarkedLine, Markup } from '../markup.ts';
import { findColumns } from './columns.ts';
import { readRemarks, type Remark, type Remarks } from './remarks.ts';
import { isTied } from './join.ts';
import { type Limits, type Seed, toNoArticle, toRejected } from './seed.ts';
import { findAt, findShape, isObject, listPaths, type Mapping } from './shapes.ts';
import { remember } from '../text/remember.ts';
import { parseMember } from '../text/member.ts';
import { parseValues } from './sidecar.ts';
import { toStorable } from './text.ts';

/** A row of a container, before it is known what it holds. */
export interface RawRow {
  /** `seeds/crawl.jsonl.gz#12345` */
  readonly ref: string;
  /** Name of the container's format. */
  readonly format: string;
  readonly bytes: Buffer;
  readonly value: unknown;
  /** WHATWG label in lower case. */
  readonly encoding: string;
  /** What its decoding was unsure of. */
  readonly problems: readonly Problem[];
  /** Its comments that stand in rows of their own. */
  readonly joined?: readonly unknown[];
}

const LINE_END = /\r\n|\n|\r/;
/** <p>The harbour … */
const MARKUP = /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|article|html|body|table|span|a|i|em|b|strong)\b[^<>]{0,2000}>/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/iu;

/** Whether a path ends as a pattern says: "*.csv" is of a file's name, "wire/*.csv" of its folder too. */
const toMatcher = remember((files: string) => picomatch([files, `**/${files}`], { dot: true }));

/** What the config says of the rows of a file, by the ref of one. */
export function findFields(ref: string, { rows }: Limits): Mapping | undefined {
  const path = parseMember(ref)?.container ?? ref;
  return rows?.find(({ files }) => files === undefined || toMatcher(files)(path))?.fields;
}

/** The mapping that a row is read by: that of the config where the row has its text, with the usual names for what it does not name; that of a known shape, or the usual names; undefined when none fits. */
export function findMapping(value: unknown, ref: string, limits: Limits): Mapping | undefined {
  if (!isObject(value)) return undefined;
  const rows = findFields(ref, limits);
  const usual = findUsual(value);
  const isOwn = rows !== undefined && [rows['text'], rows['html']].some((path) => path !== undefined && findAt(value, path) !== undefined);
  return isOwn ? { ...withoutNamed(usual ?? {}, rows), ...rows } : usual;
}

function findUsual(value: object): Mapping | undefined {
  const usual = findColumns(value);
  const shape = findShape(value)?.fields;
  return shape === undefined ? usual : toFilled(value, shape, usual);
}

// What the config reads as one field is no other, and of text and markup the one that it names is meant
function withoutNamed(usual: Mapping, rows: Mapping): Mapping {
  const named = new Set(Object.values(rows));
  return Object.fromEntries(Object.entries(usual).filter(([field, path]) => field !== 'text' && field !== 'html' && !named.has(path)));
}

// A field that the shape knows and the row lacks may bear another of its usual names.
function toFilled(value: unknown, shape: Mapping, usual: Mapping = {}): Mapping {
  return Object.fromEntries(
    Object.entries(shape).map(([field, path]) => [field, findAt(value, path) === undefined ? (usual[field] ?? path) : path]),
  );
}

/** The capture of a row: its text, what it states of it as from a sidecar, and its comments. */
export async function toRowSeed(row: RawRow, limits: Limits): Promise<Seed> {
  const { ref, format, bytes, value, encoding, joined } = row;
  const mapping = findMapping(value, ref, limits);
  if (mapping === undefined) {
    const keys = listPaths(value).slice(0, 12).join(', ');
    const found = keys === '' ? 'It is no object with names and values.' : `None of its fields is known to hold a text: ${keys}.`;
    return toRejected(ref, 'bad-row', found, 'Name the field under rows in the config, such as text: content.body.');
  }
  const take = (field: string): unknown => (mapping[field] === undefined ? undefined : findAt(value, mapping[field]));
  const { values, problems } = parseValues(
    ref,
    new Map(
      ['title', 'date', 'updated', 'source', 'host', 'location', 'byline', 'url', 'language', 'tags', 'retrieved'].flatMap((field) =>
        toEntry(field, take(field)),
      ),
    ),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { remarks, hidden, unread } = readRemarks(mapping['comments'] === undefined ? undefined : take('comments') || undefined, joined);
  const { text, markup, url } = await toText(take('html'), take('text'), remarks);
  if (text.trim() === '') return toEmpty(ref, value, mapping);
  const storable = toStorable(text);
  const address = values.url ?? url;
  return {
    kind: 'capture',
    capture: {
      ref,
      file: ref,
      id: sha256.slice(0, 16),
      sha256,
      bytes: bytes.length,
      encoding,
      format,
      ...(address !== undefined && { url: address }),
      ...(values.retrieved !== undefined && { retrieved: values.retrieved }),
      sidecar: { file: ref, sha256, values },
      text: storable.text,
      ...(markup !== undefined && { markup }),
      problems: [...row.problems, ...storable.problems, ...problems, ...toHiddenNotes(hidden), ...toUnreadNotes(unread)],
    },
  };
}

// A thread that nobody wrote in is sound, and nothing to read.
function toEmpty(ref: string, value: unknown, { html, text }: Mapping): Seed {
  if (isTied(value)) return toNoArticle(ref, 'It is a thread without a text and without comments.');
  const fields = [html, text].filter((field) => field !== undefined).map((field) => `"${field}"`);
  const row = parseMember(ref)?.number ?? ref;
  const message = `There is nothing in its text: the field ${fields.join(' or ')} of row ${row} is empty.`;
  return toRejected(ref, 'empty', message, 'Fetch the article again, or leave it out.');
}

function toHiddenNotes(count: number): readonly Problem[] {
  const message = `Comments that the site never showed, as spam or not approved, left out: ${count}.`;
  return count === 0 ? [] : [{ rule: 'thread/hidden', severity: 'note', message }];
}

function toUnreadNotes(unread: Remarks['unread']): readonly Problem[] {
  if (unread.length === 0) return [];
  const fields = listPaths(unread[0]).slice(0, 12).join(', ');
  const message = `Comments of the row that could not be read: ${unread.length}. The first ${fields === '' ? 'is no object' : `has the fields ${fields}, and none is known to hold a text`}.`;
  return [{ rule: 'sidecar/value', severity: 'warning', message }];
}

// A list of people may be one of objects: { name: "Ada Quill" }.
function toEntry(field: string, value: unknown): readonly (readonly [string, unknown])[] {
  const toName = (each: unknown): unknown => (isObject(each) ? (each['name'] ?? undefined) : each);
  const bare = Array.isArray(value)
    ? value
        .slice(0, 100)
        .map(toName)
        .filter((each) => each !== undefined)
    : toName(value);
  return bare === undefined || bare === null || bare === '' ? [] : [[field, bare]];
}

interface Written {
  readonly text: string;
  readonly markup?: Markup;
  readonly url?: string;
}

async function toText(html: unknown, text: unknown, all: readonly Remark[]): Promise<Written> {
  const written = typeof html === 'string' && html.trim() !== '' ? html : toPlain(text);
  const page = MARKUP.test(written) && (html === written || written.trimStart().startsWith('<')) ? await readMarkup(written) : undefined;
  const base = page ?? { text: written };
  // The first post of a thread is the article.
  const isPost = written !== '' && all[0]?.text === written.trim();
  const remarks = isPost ? all.slice(1).map(toUnanswered) : all;
  if (remarks.length === 0) return base;
  return withRemarks(base, await toPlainRemarks(remarks));
}

function toUnanswered({ parent, ...remark }: Remark): Remark {
  return parent === undefined || parent === 0 ? remark : { ...remark, parent: parent - 1 };
}

// Fundus gives a body in parts: { summary: […], sections: [{ headline: […], paragraphs: […] }] }.
function toPlain(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > 6) return '';
  if (Array.isArray(value))
    return value
      .map((each) => toPlain(each, depth + 1))
      .filter((each) => each !== '')
      .join('\n\n');
  if (!isObject(value)) return '';
  return ['summary', 'headline', 'paragraphs', 'sections', 'text']
    .map((key) => toPlain(value[key], depth + 1))
    .filter((each) => each !== '')
    .join('\n\n');
}

async function readMarkup(source: string): Promise<Written> {
  // Loaded only now: rows of plain text need none of it.
  const { readPage } = await import('../html/index.ts');
  const page = readPage(source);
  return typeof page === 'string' ? { text: source } : page;
}

async function toPlainRemarks(remarks: readonly Remark[]): Promise<readonly Remark[]> {
  const isMarked = ({ text }: Remark): boolean => MARKUP.test(text) || ENTITY.test(text);
  if (!remarks.some(isMarked)) return remarks;
  const { toFragmentText } = await import('../html/fragment.ts');
  return remarks.map((remark) => (isMarked(remark) ? { ...remark, text: toFragmentText(remark.text) } : remark));
}

// The comments stand below the text, under a line each that says by whom and when, as a page shows them.
function withRemarks({ text, markup, url }: Written, remarks: readonly Remark[]): Written {
  const own = text.trim() === '' ? [] : text.split(LINE_END);
  const lines = [...own];
  const marks: (MarkedLine | undefined)[] =
    markup === undefined
      ? own.map((line) => (line.trim() === '' ? undefined : { part: 'article', shape: 'plain', level: 1 }))
      : [...markup.lines];
  const push = (line: string): number => {
    lines.push(line);
    marks.push(line.trim() === '' ? undefined : { part: 'comment', shape: 'plain', level: 1 });
    return lines.length;
  };
  const comments = remarks.map(({ author, date, text: said, parent, votes, removed, kind }): MarkedComment => {
    push('');
    const head = [author, date]
      .filter((part) => part !== undefined)
      .map((part) => part.replace(/\s+/gu, ' '))
      .join(' · ');
    const numbers = head === '' ? [] : [{ number: push(head), isText: false }];
    for (const line of said.split(LINE_END)) {
      const number = push(line);
      if (line.trim() !== '') numbers.push({ number, isText: true });
    }
    return {
      lines: numbers,
      ...(author !== undefined && { author }),
      ...(date !== undefined && { date }),
      ...(parent !== undefined && { parent }),
      ...(votes !== undefined && { votes }),
      ...(removed === true && { removed }),
      kind,
    };
  });
  return {
    text: lines.join('\n'),
    markup: {
      lines: marks,
      ...(markup?.title !== undefined && { title: markup.title }),
      values: markup?.values ?? [],
      comments: [...(markup?.comments ?? []), ...comments],
    },
    ...(url !== undefined && { url }),
  };
}
