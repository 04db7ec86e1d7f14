import { recordSchema } from '../../content/schema.ts';
import { parseCapture } from '../../parse/index.ts';
import type { Layout } from '../../parse/layouts/layout.ts';
import type { MarkedCapture } from '../../markup.ts';
import type { ArticleRecord, Rejection } from '../../record.ts';

/** What came of reading one capture. */
export type Outcome =
  | { readonly kind: 'record'; readonly record: ArticleRecord }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

/** Parses a capture so that not even a fault of the reader stops the others. */
export function tryParse(capture: MarkedCapture, layout: Layout): Outcome {
  try {
    return { kind: 'record', record: checkRecord(parseCapture(capture, layout)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'rejected',
      rejection: {
        ref: capture.ref,
        reason: 'unreadable',
        message: `The reader failed on it: ${reason}`,
        remedy: 'This is a fault of Backfile, not of the file; please report it together with the file.',
      },
    };
  }
}

// What content files do not take would stop the build that reads them back.
function checkRecord(record: ArticleRecord): ArticleRecord {
  const [issue] = recordSchema.safeParse(record).error?.issues ?? [];
  if (issue !== undefined) throw new Error(`${issue.path.join('.')}: ${issue.message}`);
  return record;
}
