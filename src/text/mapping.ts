import { z } from 'zod';
import { findNearest } from './nearest.ts';

/** Where the rows of some files hold what: for a field of ours the path of theirs, `text: content.body`. */
export interface RowMapping {
  /** The files that it is of, as a glob; all of them when it is not said. */
  readonly files?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The fields that `rows` may name. */
const ROW_FIELDS: readonly string[] = [
  'text',
  'html',
  'title',
  'date',
  'updated',
  'byline',
  'source',
  'location',
  'url',
  'language',
  'tags',
  'retrieved',
  'comments',
];
const text = z.string('must be text; put it in quotes');
const mapping = z
  .record(z.string(), text.min(1, 'must not be empty'), 'must hold lines of the form "text: content.body"')
  .superRefine((rows, context) => {
    for (const field of Object.keys(rows).filter((name) => name !== 'files' && !ROW_FIELDS.includes(name))) {
      const nearest = findNearest(field, ROW_FIELDS);
      const all = `are ${ROW_FIELDS.join(', ')}, and files for those that it is of`;
      const message = `is no field that rows may name; ${nearest === undefined ? 'they' : `did you mean "${nearest}"? They`} ${all}`;
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

/** One mapping or several, as people write them. */
export const mappingsSchema = z
  .preprocess((rows) => (Array.isArray(rows) ? rows : [rows]), z.array(mapping))
  .transform((rows) => rows.map(({ files, ...fields }): RowMapping => ({ ...(files !== undefined && { files }), fields })));
