import { join } from 'node:path';
import { UsageError } from '../config.ts';
import { getId, readRows } from './csv.ts';
import { isDate } from './fields.ts';

/** Why and when a record was taken out of everything but a tombstone page. */
export interface Withholding {
  readonly reason: string;
  readonly date: string;
}

/** Reads content/withheld.csv, by id of the record; a UsageError names the row that is not in order. */
export async function readWithheld(content: string): Promise<ReadonlyMap<string, Withholding>> {
  const withheld = new Map<string, Withholding>();
  for (const row of readRows(join(content, 'withheld.csv'), ['id', 'reason', 'date'])) {
    const { where, cell } = row;
    const [reason, date] = [cell('reason'), cell('date')];
    if (reason === '') throw new UsageError(`${where}: no reason; write in a few words why the record is withheld`);
    if (!isDate(date)) throw new UsageError(`${where}: "${date}" is not a date; write the day of the decision as 2022-02-03`);
    withheld.set(getId(row), { reason, date });
  }
  return withheld;
}
