import { join } from 'node:path';
import { UsageError } from '../config.ts';
import { getId, readRows } from './csv.ts';
import { isDate } from './fields.ts';

// 5e0c1b7a9d42c3f1#c2
const COMMENT = /^(?<id>[^#]*)#(?<comment>c[1-9]\d*)$/;

/** What is withheld: whole records with reason and date, and of others single comments. */
export interface Withheld {
  readonly records: ReadonlyMap<string, Withholding>;
  /** Ids of comments, by id of the record. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
}

/** Why and when a record was taken out of everything but a tombstone page. */
export interface Withholding {
  readonly reason: string;
  readonly date: string;
}

/** Reads content/withheld.csv, whose ids are those of records or of comments (`id#c2`); a UsageError names the row that is not in order. */
export async function readWithheld(content: string): Promise<Withheld> {
  const records = new Map<string, Withholding>();
  const comments = new Map<string, readonly string[]>();
  for (const row of readRows(join(content, 'withheld.csv'), ['id', 'reason', 'date'])) {
    const { where, cell } = row;
    const [reason, date] = [cell('reason'), cell('date')];
    if (reason === '') throw new UsageError(`${where}: no reason; write in a few words why the record is withheld`);
    if (!isDate(date)) throw new UsageError(`${where}: "${date}" is not a date; write the day of the decision as 2022-02-03`);
    const comment = COMMENT.exec(cell('id'))?.groups;
    if (comment?.id === undefined || comment.comment === undefined) {
      records.set(getId(row), { reason, date });
    } else {
      const id = getId({ where, cell: () => comment.id ?? '' });
      comments.set(id, [...new Set([...(comments.get(id) ?? []), comment.comment])]);
    }
  }
  return { records, comments };
}
