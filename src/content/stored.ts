import { z } from 'zod';
import { UsageError } from '../faults.ts';
import type { ArticleRecord } from '../record.ts';
import { readText } from './disk.ts';
import { recordSchema, type Shape } from './schema.ts';

/** A record as kept in its .json, with what is known of the .md beside it. */
export interface StoredRecord {
  /** SHA-256 of the .md that was last written, in hex. */
  readonly contentSha256: string;
  /** Id of the record that this one took the place of. */
  readonly replaces?: string;
  readonly record: ArticleRecord;
}

const storedSchema = z.object({
  contentSha256: z.string(),
  replaces: z.string().exactOptional(),
  record: recordSchema,
} satisfies Shape<StoredRecord>);

/** Reads the .json of a record; undefined when it is missing or damaged. */
export function findStored(path: string): StoredRecord | undefined {
  try {
    return storedSchema.safeParse(JSON.parse(readText(path) ?? '')).data;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof UsageError) return undefined;
    throw cause;
  }
}

/** The .json of a record, one field a line, so that a diff shows which fields changed. */
export function renderStored({ record, ...facts }: StoredRecord): string {
  return `{\n${[...toLines(facts), `"record": {\n${toLines(record).join(',\n')}\n}`].join(',\n')}\n}\n`;
}

function toLines(values: object): string[] {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return present.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
}
