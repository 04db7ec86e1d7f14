import { createHash } from 'node:crypto';
import { parse, stringify, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../faults.ts';
import type { ArticleRecord } from '../record.ts';
import { toReason } from './disk.ts';
import { correctField, type Field, FIELDS, type FieldValue, findFault, getField, isField, isList, toCorrection, toSuggestion } from './fields.ts';
import { toMarkdown } from './markdown.ts';

// Each value in quotes on a line of its own: no scraped text can be read as a key, a number or the end of the front matter.
const YAML_STYLE = {
  schema: 'core',
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;
const FENCE = /\n---[ \t]*\n/;
const RULE = 'correction/content-file';

const matterSchema = z.map(z.string(), z.union([z.string(), z.array(z.string())]));

/** The front matter of a hand-written file, every scalar as text, and the Markdown below it. */
export interface HandWritten {
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly markdown: string;
}

/** The content file of a record, as it is written: front matter and the body as escaped Markdown. */
export function renderContent(record: ArticleRecord): string {
  const values = FIELDS.map((field) => [field, getField(record, field)] as const).filter(([, value]) => value !== undefined);
  const matter = stringify(Object.fromEntries([['id', record.id], ...values]), YAML_STYLE);
  return `---\n${matter}---\n\n${toMarkdown(record.body)}\n`;
}

/** SHA-256 of a content file, in hex; line ends and white space at its end aside, which editors and git change. */
export function toContentDigest(text: string): string {
  return createHash('sha256').update(normalize(text)).digest('hex');
}

/** Takes a hand-written file apart; a UsageError names the path and line when its front matter cannot be read. */
export function parseMatter(text: string, path: string): HandWritten {
  const source = normalize(text);
  const fence = source.startsWith('---\n') ? FENCE.exec(source.slice(3)) : null;
  if (fence === null) throw new UsageError(`${path}: no front matter; begin the file with a line "---", lines such as title: "…", and a line "---"`);
  const [start, end] = [3 + fence.index + 1, 3 + fence.index + fence[0].length];
  return { values: parseValues(source.slice(4, start), path), markdown: source.slice(end).replace(/^\n+/, '').trimEnd() };
}

/** Lays a hand-edited content file over the record: each value that differs becomes the field, corrected by a person. */
export function applyContent(record: ArticleRecord, text: string, path: string): { readonly record: ArticleRecord; readonly markdown: string } {
  const { values, markdown } = parseMatter(text, path);
  for (const [name, value] of values) checkName(record, name, value, path);
  let applied = record;
  for (const field of FIELDS) {
    const value = isList(field) ? toTexts(values.get(field)) : values.get(field);
    if (isSame(value, getField(record, field))) continue;
    applied = correctField(applied, field, toFieldValue(field, value, path), RULE);
  }
  if (markdown === toMarkdown(record.body).trimEnd()) return { record: applied, markdown };
  const evidence = { ...applied.evidence, body: toCorrection(RULE, {}, record.evidence['body']) };
  return { record: { ...applied, evidence }, markdown };
}

function normalize(text: string): string {
  return `${text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').trimEnd()}\n`;
}

function parseValues(yaml: string, path: string): ReadonlyMap<string, FieldValue> {
  const remedy = 'write lines such as title: "…", text with a colon in quotes, or delete the file to have it written anew';
  try {
    // The failsafe schema makes no numbers, dates or booleans of what people write without quotes.
    const values: unknown = parse(yaml, { schema: 'failsafe', mapAsMap: true, maxAliasCount: 0, logLevel: 'error', prettyErrors: true });
    return matterSchema.parse(values ?? new Map());
  } catch (cause) {
    if (cause instanceof z.ZodError) throw new UsageError(`${path}: the front matter is not a list of names with a text or a list of texts; ${remedy}`, { cause });
    const line = cause instanceof YAMLParseError ? `:${(cause.linePos?.[0].line ?? 0) + 1}` : '';
    const [reason = ''] = toReason(cause).split(/ at line \d|\n/);
    throw new UsageError(`${path}${line}: the front matter is not valid YAML: ${reason}; ${remedy}`, { cause });
  }
}

function checkName(record: ArticleRecord, name: string, value: FieldValue, path: string): void {
  if (name === 'id' && value !== record.id) throw new UsageError(`${path}: an id cannot be changed; write id: "${record.id}"`);
  if (name !== 'id' && !isField(name)) throw new UsageError(`${path}: unknown key "${name}" in the front matter${toSuggestion(name, FIELDS)}`);
}

function toFieldValue(field: Field, value: FieldValue | undefined, path: string): FieldValue | undefined {
  if (value === undefined || value === '' || isList(field)) return value || undefined;
  if (typeof value !== 'string') throw new UsageError(`${path}: ${field} holds a list; write one text in quotes`);
  const fault = findFault(field, value);
  if (fault !== undefined) throw new UsageError(`${path}: ${field} ${fault}`);
  return value;
}

function toTexts(value: FieldValue = []): readonly string[] {
  return typeof value === 'string' ? [value].filter((text) => text !== '') : value;
}

function isSame(value: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (typeof value !== 'object' || typeof other !== 'object') return value === other;
  return value.length === other.length && value.every((text, index) => text === other[index]);
}
