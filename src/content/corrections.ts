import { dropAbsent } from '../text/absent.ts';
import { join } from 'node:path';
import { checkEach, UsageError } from '../faults.ts';
import type { ArticleRecord, Comment } from '../record.ts';
import { getId, type Row, readRows } from './csv.ts';
import { correctField, FIELDS, findFault, isDate, isField, isList, toCorrection, toSuggestion } from './fields.ts';
import { commentSchema } from './schema.ts';

/** One row of corrections.csv. */
export interface Correction {
  readonly id: string;
  /** Name of a field, or "comments/c2/author". */
  readonly field: string;
  /** Empty to remove the field; the parts of a list stand between semicolons. */
  readonly value: string;
  readonly note?: string;
  /** The day on which it was corrected. */
  readonly date?: string;
  /** Path and line, for messages. */
  readonly where: string;
}

/** The corrections of each record, by its id, in the order of their rows. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

const COMMENT_FIELDS = ['author', 'name', 'date', 'zone', 'parent', 'status', 'body', 'removed'] as const;
const RULE = 'correction/csv';
// 2022-02-03
const DAY = /^\d{4}-\d\d-\d\d$/;
// comments/c2/author
const COMMENT_FIELD = /^comments\/(?<id>c\d+)\/(?<field>[^/]+)$/;

/** Reads content/corrections.csv; a UsageError names each row that has an unknown field or an impossible value. */
export async function readCorrections(content: string): Promise<Corrections> {
  const corrections = new Map<string, Correction[]>();
  const rows = new Map<string, string>();
  checkEach(readRows(join(content, 'corrections.csv'), ['id', 'field', 'value', 'note'], ['date']), (row) => {
    const correction = toRead(row);
    const { id, field, where } = correction;
    const other = rows.get(`${id} ${field}`);
    if (other !== undefined) throw new UsageError(`${where}: ${other} corrects ${field} of the same record; delete one of the two rows`);
    rows.set(`${id} ${field}`, where);
    const others = corrections.get(id);
    if (others === undefined) corrections.set(id, [correction]);
    else others.push(correction);
  });
  return corrections;
}

function toRead(row: Row): Correction {
  const { where, cell } = row;
  const [note, date] = [cell('note'), cell('date')];
  if (date !== '' && !(DAY.test(date) && isDate(date))) {
    throw new UsageError(`${where}: "${date}" is not a day; write the day of the correction as 2022-02-03, or leave it empty`);
  }
  const said = { ...(note !== '' && { note }), ...(date !== '' && { date }) };
  const correction = { id: getId(row), field: cell('field'), value: cell('value'), where, ...said };
  checkCorrection(correction);
  return correction;
}

/** Throws a UsageError when corrections are for records that do not exist. */
export function checkCorrections(corrections: Corrections, ids: { readonly has: (id: string) => boolean }): void {
  checkEach(corrections, ([id, [correction]]) => {
    if (!ids.has(id)) throw new UsageError(`${correction?.where}: there is no record with the id ${id}; take the id from the article's address, or delete the row`);
  });
}

/**
 * The record with corrections laid over it, in their order. A UsageError names the row of a comment that does not exist, or that says of one whose
 * text is there that the site had removed it: who writes that means to take it out, which it does not.
 */
export function correct(record: ArticleRecord, corrections: readonly Correction[]): ArticleRecord {
  const corrected = corrections.reduce(correctOnce, record);
  checkEach(corrections, ({ field, where }) => {
    const { id, field: name } = COMMENT_FIELD.exec(field)?.groups ?? {};
    const comment = name === 'removed' ? corrected.comments.find((one) => one.id === id) : undefined;
    if (comment?.removed !== true || comment.body.length === 0) return;
    throw new UsageError(`${where}: removed says that the site itself had removed a comment before it was captured, and the text of ${id} is there; to take it out: backfile withhold ${record.id}#${id} --reason "…"`);
  });
  return corrected;
}

function correctOnce(record: ArticleRecord, correction: Correction): ArticleRecord {
  const { field, value } = correction;
  if (!isField(field)) return correctComment(record, correction);
  const parts = value.split(';').map((part) => part.trim());
  return correctField(record, field, isList(field) ? parts.filter((part) => part !== '') : value || undefined, RULE, correction);
}

function correctComment(record: ArticleRecord, correction: Correction): ArticleRecord {
  const { field, value, where } = correction;
  const { id, field: name = '' } = COMMENT_FIELD.exec(field)?.groups ?? {};
  const index = record.comments.findIndex((comment) => comment.id === id);
  const comment = record.comments[index];
  if (comment === undefined) throw new UsageError(`${where}: record ${record.id} has no comment ${id}; it has ${record.comments.length} in all, numbered from c1`);
  if (name === 'parent' && value !== '' && !record.comments.slice(0, index).some((other) => other.id === value)) {
    throw new UsageError(`${where}: ${id} cannot answer "${value}"; write the id of a comment above it, such as c1, or nothing if it answers the article`);
  }
  const corrected = commentSchema.parse(dropAbsent({ ...comment, [name]: toCommentValue(name, value) }));
  const evidence = { ...record.evidence, [field]: toCorrection(RULE, correction, record.evidence[field]) };
  return { ...record, comments: record.comments.with(index, corrected), evidence };
}

function toCommentValue(name: string, value: string): Comment[keyof Comment] {
  if (name === 'body') return value === '' ? [] : [{ kind: 'paragraph', text: value }];
  if (value === '') return undefined;
  return name === 'removed' ? true : value;
}

function checkCorrection({ field, value, where }: Correction): void {
  const name = COMMENT_FIELD.exec(field)?.groups?.['field'];
  if (name === undefined ? !isField(field) : !COMMENT_FIELDS.some((known) => known === name)) {
    const known = [...FIELDS, ...COMMENT_FIELDS.map((each) => `comments/c1/${each}`)];
    throw new UsageError(`${where}: unknown field "${field}"${toSuggestion(field, known)}`);
  }
  if (value === '') return;
  if (name === 'removed' && value !== 'true') throw new UsageError(`${where}: removed is "${value}"; write true, or leave the value empty`);
  const fault = findFault(name ?? field, value);
  if (fault !== undefined) throw new UsageError(`${where}: ${field} ${fault}`);
}
