import type { Capture, LineRange, SidecarValues } from '../../record.ts';
import { KEYS, toKey } from '../../text/keys.ts';
import type { Line } from '../../text/lines.ts';
import { isWebAddress } from '../../text/webaddress.ts';
import type { Claim } from '../ledger.ts';
import { toColumns } from '../piece.ts';

type Field = keyof SidecarValues;

/** A value that stands in a line at the top: "Date: 2022-02-03". */
export interface Label {
  readonly field: Field;
  readonly value: string;
  readonly line: Line;
  /** Where the value stands in the line's text. */
  readonly start: number;
  readonly end: number;
}

/** The lines around a text in which a scraper, or the database that it comes from, noted what it knew of it. */
export interface Preamble {
  readonly values: SidecarValues;
  readonly labels: readonly Label[];
  /** Lines of the block that hold nothing of ours: fences, other keys. */
  readonly others: readonly Line[];
  /** The lines that are left. */
  readonly rest: readonly Line[];
}

/** Title: The harbour · pub_date: 2022-02-03 · "author": Ada Quill */
const LABEL = /^["']?(?<key>\p{L}[\p{L}\p{N}_ -]{0,29}?)["']?\s?[:=](?:\s+(?<value>\S.*))?$/u;
/** - ferries: one of several values, below their key */
const ENTRY = /^-\s+(?<value>\S.*)$/u;
const FENCE = /^(?:-{3,}|\+{3,})$/u;
const QUOTED = /^(?<mark>["'])(?<value>.*)\k<mark>$/u;
const LISTED = /^\[(?<value>[^[\]]*)\]$/u;
const BETWEEN = /\s{0,3},\s{0,3}/u;
/** What programs write for nothing: "None", "NaN" */
const NOTHING = /^(?:none|null|nan|n\/a|undefined|""|''|\[\])$/iu;
const LONGEST_VALUE = 500;
const FEWEST_KEYS = 2;
const MOST_LINES = 60;
/** The headers of mails and news (RFC 5322): a title is their subject, an author who sent them. */
const MAIL_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['subject', 'title'],
  ['from', 'byline'],
  ['date', 'date'],
]);
/** Ada Quill <quill@lamplighter.example> · quill@lamplighter.example (Ada Quill) */
const SENDER =
  /^(?:["']?(?<before>[^<>"'@]{2,60}?)["']?\s{0,3}<[^<>\s]{3,100}>|[^\s<>]{3,100}@[^\s<>]{2,100}\s{1,3}\((?<behind>[^()]{2,60})\))$/u;
const MOST_HEADERS = 12;
/** "published: true" is no date */
const DAYS = new Set<Field>(['date', 'updated']);
const DIGIT = /\p{N}/u;
const SEVERAL = new Set<Field>(['byline', 'tags']);

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(KEYS).flatMap(([field, names]) => names.flatMap((name): [string, Field][] => (isField(field) ? [[name, field]] : []))),
);

function isField(field: string): field is Field {
  return field in KEYS;
}

function unquote(value: string): string {
  return QUOTED.exec(value)?.groups?.['value'] ?? value;
}

/** One value of a line, or of each line of a list. */
export function toLabel(line: Line, field: Field, value: string): readonly Label[] {
  if (NOTHING.test(value) || (DAYS.has(field) && !DIGIT.test(value))) return [];
  const bare = unquote(value);
  const start = line.text.lastIndexOf(bare);
  return bare === '' ? [] : [{ field, value: bare, line, start, end: start + bare.length }];
}

function toValues(labels: readonly Label[]): SidecarValues {
  const values: { -readonly [Name in Field]?: SidecarValues[Name] } = {};
  for (const { field, value } of labels) {
    if (field !== 'byline' && field !== 'tags') values[field] ??= value;
    else {
      const parts = LISTED.exec(value)?.groups?.['value']?.split(BETWEEN).map(unquote) ?? [value];
      values[field] = [...(values[field] ?? []), ...parts.filter((part) => part !== '')];
    }
  }
  return values;
}

/** What labels say together, and what is left of the lines that they stand among. */
export function toPreamble(labels: readonly Label[], others: readonly Line[], rest: readonly Line[]): Preamble {
  return { values: toValues(labels), labels, others, rest };
}

/** Whether the lines from one on are the headers of a mail. */
function isMail(lines: readonly Line[], first: number): boolean {
  const keys = lines.slice(first, first + MOST_HEADERS).map(({ text }) => LABEL.exec(text)?.groups?.['key']?.toLowerCase());
  return [...MAIL_FIELDS.keys()].every((key) => keys.includes(key));
}

function cutSender(value: string): string {
  const { before, behind } = SENDER.exec(value)?.groups ?? {};
  return before ?? behind ?? value;
}

/** Whether the keys say which article it is: day and place alone may be those of a meeting. */
function isTelling(known: ReadonlySet<Field>): boolean {
  return known.has('title') || known.has('url') || (known.has('date') && (known.has('byline') || known.has('source')));
}

/** What a line of the block says: a value, and which field it is of where the key is one of ours. */
interface Said {
  readonly field: Field | undefined;
  readonly value: string;
}

/** Reads a line as a key with its value, or as one of several values below the key `above`; undefined where it is neither. */
function parseLine({ text }: Line, above: Field | undefined, fields: ReadonlyMap<string, Field>): Said | undefined {
  if (text.length > LONGEST_VALUE) return undefined;
  const entry = above !== undefined && SEVERAL.has(above) ? ENTRY.exec(text)?.groups?.['value'] : undefined;
  if (entry !== undefined) return { field: above, value: entry };
  const label = LABEL.exec(text)?.groups;
  if (label === undefined) return undefined;
  const value = label['value'] ?? '';
  const field = fields.get(toKey(label['key'] ?? '', value));
  return { field, value: field === 'byline' && fields === MAIL_FIELDS ? cutSender(value) : value };
}

/** The lines between two fences; undefined where the second is missing. */
function cutFenced(lines: readonly Line[], first: number): { readonly block: readonly Line[]; readonly closing: Line } | undefined {
  const within = lines.slice(first, first + MOST_LINES);
  const end = within.findIndex(({ text }) => FENCE.test(text));
  const closing = within[end];
  return closing === undefined ? undefined : { block: within.slice(0, end), closing };
}

/** The lines up to the first blank one. */
function cutOpen(lines: readonly Line[], first: number): readonly Line[] {
  const within = lines.slice(first, first + MOST_LINES);
  const end = within.findIndex(({ text }) => text === '');
  return end < 0 ? within : within.slice(0, end);
}

/** Reads the block of "key: value" lines above a text, fenced or not; undefined where there is none: two lines with keys of ours must follow each other. */
export function findPreamble(lines: readonly Line[]): Preamble | undefined {
  const start = lines.findIndex(({ text }) => text !== '');
  const opening = lines[start];
  if (opening === undefined) return undefined;
  const isFenced = FENCE.test(opening.text);
  const first = isFenced ? start + 1 : start;
  const fenced = isFenced ? cutFenced(lines, first) : undefined;
  if (isFenced && fenced === undefined) return undefined;
  const block = fenced?.block ?? cutOpen(lines, first);
  const fields = isMail(lines, first) ? MAIL_FIELDS : FIELDS;
  // Between fences, and among the headers of a mail, keys of ours stand anywhere
  const isSure = isFenced || fields === MAIL_FIELDS;

  const labels: Label[] = [];
  const others: Line[] = fenced === undefined ? [] : [opening, fenced.closing];
  let field: Field | undefined;
  let read = 0;
  for (const line of block) {
    if (line.text !== '') {
      const said = parseLine(line, field, fields);
      if (said === undefined) break;
      ({ field } = said);
      if (field === undefined && read < FEWEST_KEYS && !isSure) return undefined;
      const found = field === undefined ? [] : toLabel(line, field, said.value);
      labels.push(...found);
      if (found.length === 0) others.push(line);
    }
    read += 1;
  }
  // What stands between fences is a preamble as a whole or not at all
  if (isFenced && read < block.length) return undefined;
  const known = new Set(labels.map((label) => label.field));
  if (known.size < FEWEST_KEYS || !isTelling(known)) return undefined;
  return toPreamble(labels, others, lines.slice(first + read + (isFenced ? 1 : 0)));
}

/** Lines of the label that gave a field its value. */
export function findPreambleLines(preamble: Preamble | undefined, field: Field): LineRange | undefined {
  const of = preamble?.labels.filter((label) => label.field === field) ?? [];
  const [first] = of;
  const last = of.at(-1);
  return first === undefined || last === undefined ? undefined : [first.line.number, last.line.number];
}

const TARGETS: Readonly<Record<Field, string>> = {
  title: 'title',
  date: 'date',
  updated: 'updated',
  source: 'source',
  host: 'source',
  location: 'location',
  byline: 'byline',
  url: 'capture/url',
  language: 'language',
  tags: 'tags',
  retrieved: 'capture/retrieved',
};

/** The capture with the address and the moment of its capture that the block names, where nothing else does. */
export function withPreamble(capture: Capture, preamble: Preamble | undefined): Capture {
  const url = capture.url ?? preamble?.values.url;
  const retrieved = capture.retrieved ?? preamble?.values.retrieved;
  return { ...capture, ...(url !== undefined && isWebAddress(url) && { url }), ...(retrieved !== undefined && { retrieved }) };
}

/** What the lines of the block were read as; a title that was not believed is evidence and no more. */
export function claimPreamble(found: Preamble | undefined, title: string | undefined): readonly Claim[] {
  if (found === undefined) return [];
  const { labels, others } = found;
  // A line that says two things, as "Hafenblatt vom 24.04.2008", is claimed by the first
  const first = labels.filter(({ line }, index) => labels.findIndex((other) => other.line === line) === index);
  const claims = first.flatMap(({ field, value, line, start, end }): readonly Claim[] => {
    if (field !== 'title') return [{ line, role: 'meta', to: TARGETS[field] }];
    const isTitle = title === value;
    if (!isTitle) return [{ line, role: 'meta', to: 'evidence/title' }];
    const key: Claim = { line, columns: toColumns(line, 0, start), role: 'meta', to: 'evidence/title' };
    return [key, { line, columns: toColumns(line, start, end), role: 'title', to: 'title' }];
  });
  return [...claims, ...others.map((line): Claim => ({ line, role: 'meta', to: 'evidence' }))];
}
