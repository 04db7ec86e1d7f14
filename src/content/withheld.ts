import { join } from 'node:path';
import { checkEach, UsageError } from '../faults.ts';
import type { Withholding } from '../record.ts';
import { getId, readRows, type Row } from './csv.ts';
import { isDate } from './fields.ts';

/** One row of withheld.csv. */
export interface WithheldRow extends Withholding {
  /** Path and line, for messages. */
  readonly where: string;
}

/** A comment that is withheld while the rest of its article is not. */
export interface WithheldComment extends WithheldRow {
  /** `c2` */
  readonly comment: string;
}

/** What is withheld: whole records, and of others single comments, both by the id of the record. */
export interface Withheld {
  readonly records: ReadonlyMap<string, WithheldRow>;
  readonly comments: ReadonlyMap<string, readonly WithheldComment[]>;
}

/** The columns of withheld.csv. */
export const WITHHELD_HEADINGS = ['id', 'reason', 'date'] as const;

// 5e0c1b7a9d42c3f1#c2
const COMMENT = /^(?<id>[^#]*)#(?<comment>c[1-9]\d*)$/;
// 2022-02-03
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The path of the file that says what is withheld. */
export function toWithheldPath(content: string): string {
  return join(content, 'withheld.csv');
}

/** Reads content/withheld.csv, whose ids are those of records or of comments (`id#c2`); a UsageError names the row that is not in order. */
export async function readWithheld(content: string): Promise<Withheld> {
  const records = new Map<string, WithheldRow>();
  const comments = new Map<string, WithheldComment[]>();
  const rows = new Map<string, string>();
  checkEach(readRows(toWithheldPath(content), WITHHELD_HEADINGS), (row) => {
    const { where, cell } = row;
    const { id, comment, ...withholding } = parseWithheld(row);
    const other = rows.get(cell('id'));
    if (other !== undefined) throw new UsageError(`${where}: ${other} withholds ${cell('id')} already; delete one of the two rows`);
    rows.set(cell('id'), where);
    if (comment === undefined) records.set(id, withholding);
    else comments.set(id, [...(comments.get(id) ?? []), { comment, ...withholding }]);
  });
  return { records, comments };
}

/** Throws a UsageError when something is to be withheld of a record that does not exist. */
export function checkWithheld({ records, comments }: Withheld, ids: { readonly has: (id: string) => boolean }): void {
  const rows = [...records, ...[...comments].flatMap(([id, all]) => all.map((row) => [id, row] as const))];
  checkEach(rows, ([id, { where }]) => {
    if (ids.has(id)) return;
    throw new UsageError(`${where}: there is no record with the id ${id}, so nothing is withheld by this row; take the id from the article's address, or delete the row`);
  });
}

/** What a row withholds; a UsageError when it is not in order. */
export function parseWithheld(row: Row): WithheldRow & { readonly id: string; readonly comment?: string } {
  const { where, cell } = row;
  const [reason, date] = [cell('reason'), cell('date')];
  if (reason === '') throw new UsageError(`${where}: no reason; write in a few words why it is withheld`);
  if (!DAY.test(date) || !isDate(date)) throw new UsageError(`${where}: "${date}" is not a day; write the day of the decision as 2022-02-03`);
  return { ...parseTarget(row), reason, date, where };
}

function parseTarget(row: Row): { readonly id: string; readonly comment?: string } {
  const { id, comment } = COMMENT.exec(row.cell('id'))?.groups ?? {};
  if (id === undefined || comment === undefined) return { id: getId(row) };
  return { id: getId({ ...row, cell: () => id }), comment };
}
